import { type ChoiceWords, type Statement } from '../../shapes.js';
import { span } from '../lengths.js';
/** "How does it compare?": the choices beside each other, in the order of what matters to the visitor. */
export declare const compare: {
    choices: Readonly<Record<"chin" | "cause" | "sun-cream" | "retinoid" | "melasma" | "botulinum" | "filler" | "needling" | "peel" | "face-plasma" | "face-nothing" | "minoxidil" | "finasteride" | "transplant" | "hair-plasma" | "hair-nothing" | "habits" | "freezing" | "liposuction" | "bands" | "radio" | "stretch" | "body-nothing", ChoiceWords>>;
    own: {
        name: string;
        span: typeof span;
        /** The likely count, and what clinics use. */
        visits: (likely: string, low: string, high: string) => string;
        /** With the second way it is done. */
        orYearly: (visits: string, yearly: string) => string;
        days: (low: string, high: string) => string;
        byGoal: (low: string, high: string) => string;
        lasts: {
            'face-lines': Statement;
            'face-glow': Statement;
            'face-texture': Statement;
            'face-pigment': Statement;
            'face-eyes': Statement;
            'face-unsure': Statement;
            'hair-early': Statement;
            'hair-male': Statement;
            'hair-female': Statement;
            'hair-shedding': Statement;
            'hair-patches': Statement;
            'hair-unsure': Statement;
            'body-fat': Statement;
            'body-cellulite': Statement;
            'body-skin': Statement;
            'body-stretch': Statement;
            'body-unsure': Statement;
        };
        trade: {
            face: Statement;
            hair: Statement;
            body: Statement;
        };
    };
    ask: string;
    values: {
        proof: string;
        risk: string;
        visits: string;
        cost: string;
        needles: string;
        'time-off': string;
    };
    status: {
        sorted: (value: string) => string;
        byDefault: (value: string) => string;
        last: (why: string) => string;
        lastChecked: (why: string) => string;
        place: (place: string, of: string) => string;
        unchecked: string;
        why: {
            proof: string;
            risk: string;
            visits: string;
            cost: string;
            needles: string;
            'time-off': string;
        };
        risk: string;
    };
    caption: (value: string) => string;
    choice: string;
    columns: {
        needles: string;
        visits: string;
        timeOff: string;
        risk: string;
        timeOffAndRisk: string;
        lasts: string;
        proof: string;
        cost: string;
    };
    needles: {
        none: string;
        test: string;
        cut: string;
        few: string;
        surgery: string;
        some: string;
        blood: string;
        many: string;
    };
    risks: {
        none: string;
        mild: string;
        needles: string;
        lasting: string;
        surgery: string;
    };
    costs: {
        free: string;
        low: string;
        'low-middle': string;
        middle: string;
        'middle-high': string;
        high: string;
    };
    proofs: {
        standard: string;
        recovers: string;
        good: string;
        'limited-good': string;
        limited: string;
        'very-limited': string;
        'not-shown': string;
        'no-treatment': string;
    };
    /** Before what is said of a choice. */
    lead: (name: string) => string;
    pair: (name: string, value: string) => string;
    notChecked: string;
    askDoctor: string;
    trades: string;
    nothing: string;
    roughCost: string;
    notCheckedMeans: string;
    leftOut: string;
    noNames: string;
    names: string;
    /** A clinic's own word beside ours, and the choices it adds. */
    clinic: {
        here: (what: string) => string;
        visits: (low: string, high: string) => string;
        from: (low: string) => string;
        aVisit: (price: string) => string;
        added: string;
        notOurs: string;
    };
    sources: string;
};
