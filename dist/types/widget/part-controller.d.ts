import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explorer } from '../state/explorer.js';
import { type PartName } from './parts.js';
import type { Reporter } from './reporter.js';
/** What tells which parts are needed. */
type Seen = Pick<Explorer, 'step' | 'outcome'>;
/**
 * Brings the parts of the widget before they are needed: the quiz when the visitor comes near, the result while they
 * answer. A part that cannot be had is told once, and asked for again when the visitor tries again.
 */
export declare class PartController implements ReactiveController {
    private readonly host;
    private readonly reporter;
    /** Whether a set-up waits to be read. */
    private readonly isUnread;
    /** The part that is needed now and could not be had. */
    failed: PartName | undefined;
    /** For listeners: the visitor is about to begin. */
    readonly warm: () => void;
    constructor(host: ReactiveControllerHost & HTMLElement, reporter: Reporter, 
    /** Whether a set-up waits to be read. */
    isUnread: () => boolean);
    hostDisconnected(): void;
    /** Whether what the visit has come to can be shown now. */
    canShow(seen: Seen): boolean;
    /** Brings what a move waits for: what keeps a visit, with the quiz, and what reads a link. */
    need(...names: readonly PartName[]): Promise<void>;
    /** Brings the parts of a step, then, where they came, those after it. The host is drawn anew when the step can be shown. */
    prepare(seen: Seen): Promise<void>;
    /** What a step after the first cannot be shown without. */
    private partsOf;
    /** What the visitor may come to next. From the health questions on, every answer can send to a doctor. */
    private laterParts;
    /** Brings what a visitor opened. A part that does not come is told once; what was opened says so itself. */
    open(name: PartName): Promise<boolean>;
    private bring;
    private setFailed;
}
export {};
