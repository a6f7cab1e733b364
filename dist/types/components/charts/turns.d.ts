import { Scheduler } from '../../lib/scheduler.js';
/** Shared by all charts of a page: words come first, then one chart in each task, so that a tap gets through. */
export declare const turns: Scheduler;
