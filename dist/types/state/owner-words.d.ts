import type { Settings } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';
/** Puts an owner's own words into a room of whichever language holds. */
export type OwnerWords = <W extends object>(room: Room, words: W, lang: string) => W;
/**
 * The words of one widget, where its owner has some: two on a page may differ. The same words give the same object, as those
 * without an owner's do.
 */
export declare function ownerWords({ sentences, questions }: Pick<Settings, 'sentences' | 'questions'>): OwnerWords | undefined;
