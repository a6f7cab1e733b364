/** The form to the clinic: fields, the exact text, sentences to agree to. */
export declare const contactStyles: import("lit").CSSResult;
