import type { Settings } from '../../../config/settings.js';
/** Languages a visitor may choose from: the owner's list, or the page's own and English. */
export declare function languagesOf({ languages, lang }: Pick<Settings, 'languages' | 'lang'>): readonly string[];
/** Whether a language is the one spoken now. */
export declare function isSpoken(tag: string, spoken: string): boolean;
/** What a language calls itself. */
export declare function nameOf(tag: string): string;
/** Brings every language on offer before somebody asks for it, so that it is there where the network ends. */
export declare function bringLanguages(settings: Pick<Settings, 'languages' | 'lang'>): Promise<void>;
