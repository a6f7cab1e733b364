import type { Guest } from '../guest.js';
import { type Heard, type Traces } from './record.js';
/** Opens a plain page that listens to everything. */
export declare function openWatched(guest: Guest, script?: string): Promise<void>;
/** All that anybody besides the visitor could know of a visit. */
export interface Known extends Heard {
    readonly before: Traces;
    readonly after: Traces;
    /** Lines that the browser itself told: errors and warnings. */
    readonly told: readonly string[];
    /** What the site, every other site and the browser saw being asked for. */
    readonly asked: readonly string[];
}
export declare function known(guest: Guest): Promise<Known>;
