import type { LeadBody } from './body.js';

/**
 * Why a message was not sent, as far as can be told: no network; no reply; none in time; the server asks to wait; it
 * refuses; it fails; its reply proves nothing; the visitor stopped it, or left.
 */
export type SendFault = 'offline' | 'unreachable' | 'late' | 'busy' | 'refused' | 'broken' | 'unproven' | 'stopped';

export type SendResult = { readonly sent: true } | { readonly sent: false; readonly fault: SendFault };

/** Reason of an abort because no reply came in time. */
export const LATE = 'no reply in time';

/** A reply is two short members: more than this is none of ours, and is not read to its end. */
const MOST_BYTES = 65_536;

/** Faults where the message cannot have been taken: nothing has left, or the server says so itself. */
const SURE: ReadonlySet<SendFault> = new Set<SendFault>(['offline', 'refused']);

export function isSureFault(fault: SendFault): boolean {
  return SURE.has(fault);
}

/**
 * Posts a message. It counts as sent only when the reply is a success, is JSON, and says so of this very key:
 * `{"ok": true, "key": "…"}` and nothing else. Nothing of the page or the visitor goes along, no redirect is followed,
 * and nothing goes out after an abort. Never throws.
 */
export async function sendLead(endpoint: string, body: LeadBody, { signal }: { readonly signal: AbortSignal }): Promise<SendResult> {
  // A network that goes while the message is under way tells nothing of whether it has arrived.
  const isOffline = globalThis.navigator?.onLine === false;
  try {
    const response = await fetch(endpoint, {
      credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal,
      mode: 'cors', method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
      // Said, so that what a page has given to every object is not asked.
      keepalive: false, integrity: '', window: null,
    });
    if (!response.ok) return failed(statusFault(response.status));
    const isJson = /^application\/json[\t ]*(;|$)/i.test(response.headers.get('content-type') ?? '');
    const reply = isJson ? await readUpTo(response, MOST_BYTES) : undefined;
    if (signal.aborted) return failed(abortFault(signal));
    return reply && isProof(reply, body.key) ? { sent: true } : failed('unproven');
  } catch {
    if (signal.aborted) return failed(abortFault(signal));
    return failed(isOffline ? 'offline' : 'unreachable');
  }
}

const failed = (fault: SendFault): SendResult => ({ sent: false, fault });

const abortFault = ({ reason }: AbortSignal): SendFault => (reason === LATE ? 'late' : 'stopped');

function statusFault(status: number): SendFault {
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'broken';
}

/** The bytes of a reply; `undefined` where they are more than may be. */
async function readUpTo({ body }: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const all = new Uint8Array(mostBytes);
  let used = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const { value } = piece;
    if (used + value.byteLength > mostBytes) {
      reader?.cancel().catch(() => undefined);
      return undefined;
    }
    all.set(value, used);
    used += value.byteLength;
  }
  return all.subarray(0, used);
}

/** Whether these bytes are the agreed reply. A byte order mark before it is read over, as browsers do. */
function isProof(bytes: Uint8Array, key: string): boolean {
  try {
    const reply = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) return false;
    const members = new Map<string, unknown>(Object.entries(reply));
    return members.size === 2 && members.get('ok') === true && members.get('key') === key;
  } catch {
    return false;
  }
}
