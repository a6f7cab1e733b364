/** The message to the clinic, line by line. It has no sentence for age, health or a verdict, so none can be in it. */
export declare const message: {
    hello: (clinic: string) => string;
    helloAll: string;
    ask: string;
    askFor: (noun: string) => string;
    askForArea: (noun: string, area: string) => string;
    sessions: (usual: number, low: number, high: number) => string;
    questions: string;
    question: (number: number, text: string) => string;
    when: (when: string) => string;
    signed: (name: string, contact: string) => string;
};
