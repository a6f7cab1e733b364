/** Each row of the ledger: its question, and the line that answers it while the row is folded. */
export declare const rows: {
    how: {
        title: string;
        answer: {
            face: string;
            hair: string;
            body: string;
        };
    };
    works: {
        title: string;
        /** While no goal with figures is chosen. */
        open: string;
        answer: {
            'face-lines': string;
            'face-glow': string;
            'face-texture': string;
            'face-pigment': string;
            'face-eyes': string;
            'hair-early': string;
            'hair-male': string;
            'hair-female': string;
            'hair-shedding': string;
            'body-fat': string;
            'body-cellulite': string;
            'body-skin': string;
            'body-stretch': string;
        };
        /** Under the grade of the key fact. */
        brief: {
            'face-lines': string;
            'face-glow': string;
            'face-texture': string;
            'face-pigment': string;
            'face-eyes': string;
            'hair-early': string;
            'hair-male': string;
            'hair-female': string;
            'hair-shedding': string;
            'body-fat': string;
            'body-cellulite': string;
            'body-skin': string;
            'body-stretch': string;
        };
    };
    compare: {
        title: string;
        answer: {
            face: string;
            hair: string;
            body: string;
        };
        /** Where the proof of a goal is another. */
        byGoal: {
            'face-texture': string;
            'face-pigment': string;
            'face-eyes': string;
            'hair-shedding': string;
            'body-cellulite': string;
            'body-skin': string;
            'body-stretch': string;
        };
        /** Where what is unsafe in pregnancy is left out. */
        careful: {
            face: string;
            hair: string;
            body: string;
        };
    };
    safety: {
        title: string;
        answer: {
            face: string;
            hair: string;
            body: string;
        };
    };
    myths: {
        title: string;
        answer: string;
    };
    /** Where an owner gave any. */
    stories: {
        title: string;
        titlePhotos: string;
        answer: string;
    };
    practitioner: {
        title: string;
        answer: string;
    };
    afterwards: {
        title: string;
        answer: string;
    };
    check: {
        title: string;
        answer: string;
    };
};
