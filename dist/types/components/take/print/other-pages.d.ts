import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { Paper } from '../../result/paper.view.js';
import type { OwnText } from '../../shared/paper.js';
import { type TakeWords } from '../summary.view.js';
import { type Columns } from './both-page.js';
/** A list or a note for a doctor: its words as they stand on the screen, and room to write. */
export declare function letterPage(title: string, text: string, { language, today }: Explorer, { result }: TakeWords): TemplateResult;
/** A text as it stands on the screen, and nothing beside it. */
export declare function textPage({ title, text }: OwnText, { language, today }: Explorer): TemplateResult;
/** The card of warning signs, by time. */
export declare function signsPage(explorer: Explorer, words: TakeWords): TemplateResult;
/**
 * A list or note for a doctor in two languages, line beside line. One that the visitor has changed stands whole in the column
 * it was written in, beside the words it was made with in the other.
 */
export declare function letterBothPage(papers: readonly [Paper, Paper], columns: Columns): TemplateResult;
