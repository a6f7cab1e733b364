import { nothing, type TemplateResult } from 'lit';
import type { frame } from '../../content/words/en/result/frame.js';
import type { Explorer } from '../../state/explorer.js';
/** Looks of the line on being paid, and of the mark beside a link. */
export declare const disclosureStyles: import("lit").CSSResult;
/** What a visitor has to know before the first link that may be paid for: the owner's words or ours, and never none. */
export declare function disclosure({ language, settings: { mode, disclosure: own } }: Explorer): TemplateResult | typeof nothing;
/** Stands beside each link that may be paid for. */
export declare const paidMark: ({ paidLink }: (typeof frame)["next"]) => TemplateResult;
