/** The rooms of the catalogue. Each loads with the part of the widget that speaks it. */
export type Room = 'start' | 'quiz' | 'result' | 'signs' | 'detail' | 'take' | 'contact' | 'clinics' | 'kiosk';
/** A sentence, a sentence made from values, a list, or a group of them; `null` where nothing is said. */
export type WordTree = string | null | ((...args: never[]) => string) | readonly WordTree[] | {
    readonly [key: string]: WordTree;
};
/** What stands between and after words that are put together. */
export interface Marks {
    readonly stop: string;
    /** With its space, as the next one. */
    readonly comma: string;
    readonly semicolon: string;
}
/** One language as it is added to the widget. A missing sentence falls back to English. */
export interface LanguagePack {
    /** BCP 47. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly words: Readonly<Partial<Record<Room, WordTree>>>;
    /** Gives the frame around the words the font and the height of lines that its letters need. */
    readonly dress?: (frame: HTMLElement) => void;
    /** Its own stop, comma and semicolon; the Latin ones without. */
    readonly marks?: Marks;
    /** Who signed it, and when (`YYYY-MM-DD`); a draft without. */
    readonly reviewed?: {
        readonly name: string;
        readonly date: string;
    };
}
