import type { Story } from '../../../config/settings.js';
import type { Format } from '../../../lib/format.js';
/** A story with its pair of photos. */
export type PhotoStory = Story & {
    readonly photos: NonNullable<Story['photos']>;
};
export declare function hasPhotos(story: Story): story is PhotoStory;
/** "2 August 2026", or "August 2026" where the day is not known. */
export declare function dateWords(date: string, format: Format): string;
/** Whole months from the photo before to the one after. */
export declare function monthsBetween(before: string, after: string): number;
