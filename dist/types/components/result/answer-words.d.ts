import type { Explorer } from '../../state/explorer.js';
import type { LabelTools } from './answers.view.js';
/** What the labels of chips are made with. */
export declare function labelTools({ language }: Pick<Explorer, 'language'>): LabelTools;
/** One sentence on what the latest change did; empty where there is none to speak of. */
export declare function changeTold({ change, answers, language }: Explorer): string;
