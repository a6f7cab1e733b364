import type { bodyChoices as english } from '../../en/detail/compare-body.js';
import type { ChoiceWords } from '../../shapes.js';
import type { Translation } from '../../translation.js';
export declare const bodyChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>>;
