import type { Settings } from '../../config/settings.js';
/** Changes with every word of the built-in sentences, so that a record says what somebody has agreed to. */
export declare const BUILT_IN_VERSION = "built-in-1";
/** One thing to agree to, in the words that are shown and sent. */
export interface Sentence {
    readonly text: string;
    readonly version: string;
}
/** The sentences of the form: the owner's own, which have a version, or the built-in ones. */
export declare function sentencesOf({ clinicName, lead }: Pick<Settings, 'clinicName' | 'lead'>, words: {
    readonly contactText: (clinic: string) => string;
    readonly healthText: string;
}): {
    readonly contact: Sentence;
    readonly health: Sentence;
};
