import type { Explorer } from '../../state/explorer.js';
import { type MessageDraft } from '../../state/message/draft.js';
/**
 * What somebody types, on its way into the visit: the visit is told when a field is left, since each of its changes draws the
 * whole page. What was typed in a visit that was cleared since goes into no other one.
 */
export declare class DraftKeeper {
    private readonly changed;
    private typed;
    private isNoted;
    constructor(changed: () => void);
    draftIn(explorer: Explorer): MessageDraft;
    /** Whether the visit was cleared since this was asked last. */
    wasCleared(explorer: Explorer): boolean;
    /** What was agreed to for a text that says more is not agreed to for another one later. */
    change(explorer: Explorer, changes: Partial<MessageDraft>): void;
    /** Tells the visit what stands here, unless it was cleared. */
    keep(explorer: Explorer | undefined): void;
    /** Begins with an empty draft. */
    empty(explorer: Explorer): void;
    /** Begins with what the visit holds, if anything. */
    begin(explorer: Explorer): void;
    forget(): void;
    private note;
}
