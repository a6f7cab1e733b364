/** Ways to keep the result, under the next step. What each of them opens speaks in the room `take`. */
export declare const keep: {
    title: string;
    titleNote: string;
    print: string;
    calendar: string;
    text: string;
    link: string;
    qr: string;
    share: string;
    email: string;
    /** Said before anything is passed on. */
    tells: string;
    ownFragment: string;
    /** A choice beside Print: paper in two languages. `language` is called as its own readers call it. */
    also: (language: string) => string;
    noAddress: string;
};
