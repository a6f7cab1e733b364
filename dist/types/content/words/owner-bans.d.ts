/** What a text promises, and the words that do. */
export interface Banned {
    readonly what: string;
    readonly words: string;
}
/** What a text in Urdu or Arabic promises or claims that nobody may. An owner writes in any language, whichever the widget speaks. */
export declare function bannedBesideEnglish(text: string): Banned | undefined;
/** What a text promises or claims that nobody may, in words for its owner; `undefined` where it does not. */
export declare function bannedIn(text: string): string | undefined;
