import type { ActionKind } from '../state/explorer.js';
import type { Step } from '../state/visit.js';
/** Where a visitor is, told without a word of what they look into. */
export type Phase = 'concern' | 'about' | 'safety' | 'result';
/** Why everything was cleared. */
export type ResetReason = 'page' | 'visitor';
/** Details of the public events. Plain data, `version` 1, never an answer, a concern or a condition. */
export interface TreatmentExplorerEvents {
    'tx-ready': Record<never, never>;
    'tx-step': {
        readonly phase: Phase;
    };
    'tx-result': Record<never, never>;
    'tx-cta': {
        readonly kind: ActionKind;
    };
    'tx-lead': Record<never, never>;
    'tx-lead-sent': Record<never, never>;
    'tx-reset': {
        readonly reason: ResetReason;
    };
    'tx-error': {
        readonly code: string;
        readonly path: string;
    };
}
type EventName = keyof TreatmentExplorerEvents;
/** A public event as a page receives it. */
export type TreatmentExplorerEvent<Name extends EventName> = CustomEvent<{
    readonly version: 1;
} & TreatmentExplorerEvents[Name]>;
/** Tells the page. `false` when the page has prevented what would follow. */
export declare function tell<Name extends EventName>(target: EventTarget, name: Name, detail: TreatmentExplorerEvents[Name]): boolean;
/** The phase of a step: health questions are one phase, all others before the result another. */
export declare function phaseOf(step: Step): Phase;
export {};
