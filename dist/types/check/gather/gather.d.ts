import type { Checked } from '../checked.js';
import type { Facts } from '../facts.js';
import type { Watch } from './watch.js';
/** Everything there is to know of a widget and its page; `before` is when the panel came. */
export declare function gatherFacts(widget: Checked, watch: Watch, before: DOMHighResTimeStamp): Promise<Facts>;
