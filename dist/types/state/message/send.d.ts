import type { LeadBody } from './body.js';
/**
 * Why a message was not sent, as far as can be told: no network; no reply; none in time; the server asks to wait; it
 * refuses; it fails; its reply proves nothing; the visitor stopped it, or left.
 */
export type SendFault = 'offline' | 'unreachable' | 'late' | 'busy' | 'refused' | 'broken' | 'unproven' | 'stopped';
export type SendResult = {
    readonly sent: true;
} | {
    readonly sent: false;
    readonly fault: SendFault;
};
/** Reason of an abort because no reply came in time. */
export declare const LATE = "no reply in time";
export declare function isSureFault(fault: SendFault): boolean;
/**
 * Posts a message. It counts as sent only when the reply is a success, is JSON, and says so of this very key:
 * `{"ok": true, "key": "…"}` and nothing else. Nothing of the page or the visitor goes along, no redirect is followed,
 * and nothing goes out after an abort. Never throws.
 */
export declare function sendLead(endpoint: string, body: LeadBody, { signal }: {
    readonly signal: AbortSignal;
}): Promise<SendResult>;
