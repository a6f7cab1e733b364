import type { HealthItem } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';
/** The words of a room with those of an owner's own health answers: beside ours, and never in their place. */
export declare function withItems(room: Room, words: unknown, items: readonly HealthItem[]): unknown;
