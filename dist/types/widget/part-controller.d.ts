import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Step } from '../state/visit.js';
import { type PartName } from './parts.js';
import type { Reporter } from './reporter.js';
/**
 * Brings the parts of the widget before they are needed: the quiz when the visitor comes near, the result while they
 * answer. A part that cannot be had is told once, and asked for again when the visitor tries again.
 */
export declare class PartController implements ReactiveController {
    private readonly host;
    private readonly reporter;
    /** The part that is needed now and could not be had. */
    failed: PartName | undefined;
    /** For listeners: the visitor is about to begin. */
    readonly warm: () => void;
    constructor(host: ReactiveControllerHost & HTMLElement, reporter: Reporter);
    hostDisconnected(): void;
    /** Whether a step can be shown now. */
    canShow(step: Step): boolean;
    /** Brings what keeps a visit, with the quiz: something waits for it. */
    need(): Promise<void>;
    /** Brings the part of a step, then the one after it. The host is drawn anew when the step can be shown. */
    prepare(step: Step): Promise<void>;
    private bring;
    private setFailed;
}
