import type { Settings } from '../../config/settings.js';
import type { frame } from '../../content/words/en/result/frame.js';
import type { Outcome } from '../../model/outcome.js';
import type { ActionKind } from '../../state/explorer.js';
type NextWords = (typeof frame)['next'];
/** A way to reach the owner of the page. */
export interface ActionLink {
    readonly kind: Exclude<ActionKind, 'clinic'>;
    readonly href: string;
    readonly label: string;
    /** What the link leads to, in words that can be read out or typed. */
    readonly address: string;
    /** Whether the link leaves the page. */
    readonly opensPage: boolean;
    /** Whether it starts a message with a neutral text. */
    readonly hasText: boolean;
}
/** What a visitor should do first. */
export type FirstStep = 'answer' | 'list' | 'contact' | 'questions' | 'note';
/** The owner's ways of contact in their fixed order. The text of a message never holds anything about health. */
export declare function actionLinks(settings: Settings, words: NextWords, message?: string): readonly ActionLink[];
/** The first step by verdict; contact comes first only where nothing else does. */
export declare function firstStepOf({ screening: { verdict }, kind, mayContact }: Outcome, links: readonly ActionLink[], hasForm?: boolean): FirstStep;
/** The address of a page that a visitor is sent to: who sends, where the page may be paid. Nothing of the visitor. */
export declare function outgoing(address: string, { mode, partner, partnerSub }: Settings): string;
export {};
