import type { Settings } from '../../config/settings.js';
import type { Outcome } from '../../model/outcome.js';
/**
 * Whether a visitor may write to the owner at all, by any way. Never under 18 or while the age is open, never where the
 * verdict is "not now", where the cause comes first, or where the law is against it. Everything that shows, opens, keeps
 * or sends a message asks this.
 */
export declare function mayWrite(outcome: Pick<Outcome, 'mayContact'> | null): boolean;
/** Whether the owner has a form, and a visitor may send it. */
export declare function maySend(outcome: Pick<Outcome, 'mayContact'> | null, { leadEndpoint }: Pick<Settings, 'leadEndpoint'>): boolean;
