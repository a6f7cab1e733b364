import type { LeadBody } from './body.js';
import { type SendFault } from './send.js';
/** How long a reply is waited for. */
export declare const PATIENCE_MS = 15000;
/** What has become of a message. `taken`: the page has taken it over, and nothing was sent. */
export type DeliveryState = {
    readonly phase: 'form' | 'taken' | 'sending' | 'tested';
}
/** `isSure`: no attempt at this message can have arrived. */
 | {
    readonly phase: 'failed';
    readonly fault: SendFault;
    readonly isSure: boolean;
} | {
    readonly phase: 'sent';
    readonly at: Date;
};
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
export declare class Delivery {
    private readonly changed;
    state: DeliveryState;
    /** The attempt under way. */
    private leaving;
    private hasLeft;
    /** Key of the message sent last. */
    private key;
    /** Key of a message that may have arrived, whatever becomes of a later attempt at it. */
    private doubted;
    private readonly scheduler;
    constructor(changed: () => void);
    /** Sends a message, unless one is on its way already. */
    send(order: Order): void;
    /** The visitor has changed their mind. */
    stop(): void;
    /** Back to the form. Whatever is under way is given up. */
    leave(): void;
    private post;
    private fail;
    private end;
    private become;
}
