import type { faceChoices as english } from '../../en/detail/compare-face.js';
import type { ChoiceWords } from '../../shapes.js';
import type { Translation } from '../../translation.js';
export declare const faceChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>>;
