import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { OwnText } from '../../shared/paper.js';
import type { TakeWords } from '../summary.view.js';
/** A list or a note for a doctor: its words as they stand on the screen, and room to write. */
export declare function letterPage(title: string, text: string, { language, today }: Explorer, { result }: TakeWords): TemplateResult;
/** A text as it stands on the screen, and nothing beside it. */
export declare function textPage({ title, text }: OwnText, { language, today }: Explorer): TemplateResult;
/** The card of warning signs, by time. */
export declare function signsPage({ answers, outcome, settings, language, today }: Explorer, words: TakeWords): TemplateResult;
