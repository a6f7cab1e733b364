import type { Story } from '../../config/settings.js';
import type { Explorer } from '../../state/explorer.js';
/**
 * The owner's stories that belong to a result, those of the visitor's own goal first. They speak for the clinic, so they stand
 * where its contact may stand, and nowhere else: not one of a goal that the law of the place is against.
 */
export declare function storiesOf({ answers, outcome, settings }: Pick<Explorer, 'answers' | 'outcome' | 'settings'>): readonly Story[];
