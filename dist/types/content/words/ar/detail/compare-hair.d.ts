import type { hairChoices as english } from '../../en/detail/compare-hair.js';
import type { ChoiceWords } from '../../shapes.js';
import type { Translation } from '../../translation.js';
export declare const hairChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>>;
