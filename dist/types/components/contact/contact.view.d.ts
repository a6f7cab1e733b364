import type { LeadContent } from '../../state/message/body.js';
import type { MessageDraft } from '../../state/message/draft.js';
import type { Explorer } from '../../state/explorer.js';
import { type ActionLink } from '../result/actions.view.js';
/** Ticked questions that the text may hold. They can only be ticked where they are shown, so what knows them is here then. */
export declare function tickedQuestions(explorer: Explorer, tellsGoal: boolean): readonly string[];
/** The text as it is made from what was ticked. */
export declare function preparedText({ hasPlan, hasQuestions, when, name, contact: reach }: MessageDraft, explorer: Explorer): string;
/** The one text: what is shown, copied, put into links and sent. */
export declare function exactText(draft: MessageDraft, explorer: Explorer): string;
/** What goes to the clinic, and what was agreed to. */
export declare function contentOf(draft: MessageDraft, explorer: Explorer): LeadContent;
/** The ways that carry a text or reach the clinic without the form, with this very text in them. */
export declare function otherWays(text: string, { settings, language }: Explorer): Readonly<Partial<Record<ActionLink['kind'], ActionLink>>>;
/** "17:42", by the visitor's clock. */
export declare function clockTime(at: Date): string;
