/** The rooms of the catalogue. Each loads with the part of the widget that speaks it. */
export type Room = 'start' | 'quiz' | 'result' | 'signs' | 'detail' | 'take' | 'contact';
/** A sentence, a sentence made from values, a list, or a group of them. */
export type WordTree = string | ((...args: never[]) => string) | readonly WordTree[] | {
    readonly [key: string]: WordTree;
};
/** One language as it is added to the widget. A missing sentence falls back to English. */
export interface LanguagePack {
    /** BCP 47. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly words: Readonly<Partial<Record<Room, WordTree>>>;
    /** Who signed it, and when (`YYYY-MM-DD`); a draft without. */
    readonly reviewed?: {
        readonly name: string;
        readonly date: string;
    };
}
