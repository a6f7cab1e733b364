/** "I was quoted a price": the form, and what a quote tells. */
export declare const quote: {
    title: string;
    price: string;
    for: string;
    one: string;
    several: string;
    visits: string;
    hint: (examples: string) => string;
    use: string;
    clear: string;
    close: string;
    faults: {
        number: string;
        high: string;
        currency: (code: string) => string;
        visits: string;
    };
    tells: {
        title: string;
        inside: (list: string) => string;
        below: (list: string) => string;
        above: (list: string) => string;
        each: (price: string) => string;
        year: string;
    };
};
