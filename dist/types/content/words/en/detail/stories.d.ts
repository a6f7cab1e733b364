/** What stands with stories and photos of an owner. The stories themselves are the owner's words. */
export declare const stories: {
    note: string;
    testimonials: import("../../shapes.js").Statement;
    photos: import("../../shapes.js").Statement;
    /** Where one goal was compared with salt water. */
    trial: import("../../shapes.js").Statement;
    covered: string;
    shows: {
        face: string;
        hair: string;
        body: string;
    };
    show: string;
    hide: string;
    previous: string;
    next: string;
    place: (index: number, count: number) => string;
    before: string;
    after: (months: number) => string;
    slider: string;
    shares: (before: number, after: number) => string;
    drag: string;
    broken: string;
    said: (label: string, text: string) => string;
    about: string;
    facts: {
        before: string;
        after: string;
        visits: string;
        light: string;
        edited: string;
        consent: string;
    };
    later: (date: string, months: number) => string;
    visits: (done: number, planned: number) => string;
    sameLight: string;
    otherLight: string;
    yes: string;
    no: string;
    quote: (text: string) => string;
    shared: (about: string) => string;
};
