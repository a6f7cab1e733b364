import { Scheduler } from '../../lib/scheduler.js';
import type { LeadBody } from './body.js';
import { isSureFault, LATE, sendLead, type SendFault } from './send.js';

/** How long a reply is waited for. */
export const PATIENCE_MS = 15_000;

/** What has become of a message. `taken`: the page has taken it over, and nothing was sent. */
export type DeliveryState =
  | { readonly phase: 'form' | 'taken' | 'sending' | 'tested' }
  /** `isSure`: no attempt at this message can have arrived. */
  | { readonly phase: 'failed'; readonly fault: SendFault; readonly isSure: boolean }
  | { readonly phase: 'sent'; readonly at: Date };

/** One wish to send a message. */
export interface Order {
  readonly endpoint: string;
  readonly body: LeadBody;
  /** Nothing is sent, and nobody is told. */
  readonly isTest: boolean;
  /** How long it waits before it goes: a robot is faster than any person, and is slowed down rather than refused. */
  readonly waitMs: number;
  /** Whether the visitor may still write; asked again at the last moment. */
  readonly mayStill: () => boolean;
  /** Tells the page; `false` when it has taken over. */
  readonly tell: (name: 'tx-lead' | 'tx-lead-sent') => boolean;
}

/** The way of one message: one request at a time, ended by whoever leaves. It shows `sent` only after the agreed reply. */
export class Delivery {
  state: DeliveryState = { phase: 'form' };

  /** The attempt under way. */
  private leaving: AbortController | undefined = undefined;
  private hasLeft = false;
  /** Key of the message sent last. */
  private key = '';
  /** Key of a message that may have arrived, whatever becomes of a later attempt at it. */
  private doubted = '';
  private readonly scheduler = new Scheduler();

  constructor(private readonly changed: () => void) {}

  /** Sends a message, unless one is on its way already. */
  send(order: Order): void {
    if (this.leaving || !order.mayStill()) return;
    if (order.isTest) return this.become({ phase: 'tested' });
    const leaving = new AbortController();
    this.leaving = leaving;
    const isTaken = !order.tell('tx-lead');
    // A listener of the page may have sent the visitor elsewhere.
    if (this.leaving !== leaving) return;
    if (isTaken) return this.end({ phase: 'taken' });
    this.hasLeft = false;
    this.become({ phase: 'sending' });
    // A task of its own at least: what the listener has changed counts by then.
    this.scheduler.after('wait', order.waitMs, () => this.post(order, leaving));
  }

  /** The visitor has changed their mind. */
  stop(): void {
    if (!this.leaving) return;
    this.leaving.abort();
    if (this.hasLeft) this.fail('stopped');
    else this.end({ phase: 'form' });
  }

  /** Back to the form. Whatever is under way is given up. */
  leave(): void {
    this.leaving?.abort();
    this.leaving = undefined;
    this.scheduler.stop();
    this.state = { phase: 'form' };
  }

  private post(order: Order, leaving: AbortController): void {
    if (!order.mayStill()) return this.end({ phase: 'form' });
    this.hasLeft = true;
    this.key = order.body.key;
    this.scheduler.after('patience', PATIENCE_MS, () => leaving.abort(LATE));
    void sendLead(order.endpoint, order.body, { signal: leaving.signal }).then((result) => {
      if (this.leaving !== leaving) return;
      if (!result.sent) return this.fail(result.fault);
      this.end({ phase: 'sent', at: new Date() });
      order.tell('tx-lead-sent');
    });
  }

  private fail(fault: SendFault): void {
    if (!isSureFault(fault)) this.doubted = this.key;
    this.end({ phase: 'failed', fault, isSure: this.doubted !== this.key });
  }

  private end(state: DeliveryState): void {
    this.leaving = undefined;
    this.scheduler.stop();
    this.become(state);
  }

  private become(state: DeliveryState): void {
    this.state = state;
    this.changed();
  }
}
