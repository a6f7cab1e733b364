import { type TemplateResult } from 'lit';
import type { frame } from '../../content/words/en/result/frame.js';
import type { Explorer } from '../../state/explorer.js';
import type { ActionLink } from './actions.view.js';
/** A link to the owner, whose address stands beside it where links may lead nowhere. The page is told first, and may take the action over. */
export declare function actionLink({ kind, href, label, address, opensPage }: ActionLink, isPrimary: boolean, { act, language, settings }: Explorer, words: (typeof frame)['next']): TemplateResult;
/** A page that is paid for is told where its visitors come from; any other is not. */
export declare const relOf: (isPaid: boolean) => string;
