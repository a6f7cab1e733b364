import type { Explorer } from '../../state/explorer.js';
import { EMPTY_DRAFT, type MessageDraft } from '../../state/message/draft.js';
import { namesPlan } from '../../state/message/faults.js';

/** What the visit holds; nothing before the form has opened, or once the visit was cleared. */
function notedIn({ notes }: Explorer): MessageDraft | undefined {
  return Object.hasOwn(notes, 'message') ? notes.message : undefined;
}

/**
 * What somebody types, on its way into the visit: the visit is told when a field is left, since each of its changes draws the
 * whole page. What was typed in a visit that was cleared since goes into no other one.
 */
export class DraftKeeper {
  private typed: MessageDraft | undefined = undefined;
  private isNoted = false;

  constructor(private readonly changed: () => void) {}

  draftIn(explorer: Explorer): MessageDraft {
    return this.typed ?? notedIn(explorer) ?? EMPTY_DRAFT;
  }

  /** Whether the visit was cleared since this was asked last. */
  wasCleared(explorer: Explorer): boolean {
    const before = this.isNoted;
    this.isNoted = notedIn(explorer) !== undefined;
    return before && !this.isNoted;
  }

  /** What was agreed to for a text that says more is not agreed to for another one later. */
  change(explorer: Explorer, changes: Partial<MessageDraft>): void {
    const draft = { ...this.draftIn(explorer), ...changes };
    this.typed = namesPlan(draft) ? draft : { ...draft, agreesHealth: false };
    this.changed();
  }

  /** Tells the visit what stands here, unless it was cleared. */
  keep(explorer: Explorer | undefined): void {
    if (explorer && this.typed && notedIn(explorer)) this.note(explorer, this.typed);
  }

  /** Begins with an empty draft. */
  empty(explorer: Explorer): void {
    this.typed = undefined;
    this.note(explorer, EMPTY_DRAFT);
  }

  /** Begins with what the visit holds, if anything. */
  begin(explorer: Explorer): void {
    this.note(explorer, this.draftIn(explorer));
  }

  forget(): void {
    this.typed = undefined;
  }

  private note({ send }: Explorer, message: MessageDraft): void {
    send({ type: 'note', notes: { message } });
  }
}
