/** The most that each piece of a message may hold, in UTF-16 units: no server counts fewer characters than these. */
export declare const LIMITS: {
    readonly name: 80;
    readonly contact: 120;
    readonly when: 120;
    readonly text: 4000;
};
/** What is wrong with a name, or with the way to answer. */
export type FieldFault = 'name' | 'contact' | 'short' | 'email' | 'long';
/** A field as it will be sent, and what is wrong with it. */
export interface ReadField {
    readonly value: string;
    readonly fault: FieldFault | null;
}
/** One line of the visitor's, safe to send and not shortened. */
export declare function cleanField(text: string): string;
/** A name is whatever somebody is called: one letter, any script, marks and all. */
export declare function readName(text: string): ReadField;
/** A phone number or an e-mail address, loosely: only what can reach nobody is refused. Digits of all scripts become Latin ones. */
export declare function readContact(text: string): ReadField;
/** When it suits; may stay empty. */
export declare function readWhen(text: string): ReadField;
