import type { Engine } from '../engines/engine.js';
import type { Guest } from '../guest.js';
/**
 * What Chromium holds for the page now open, after it has thrown away all it can: its own counters of nodes and listeners,
 * and every object, by kind. Nothing in the other engines, which tell none of it.
 */
export declare function held(engine: Engine): Promise<Readonly<Record<string, number>>>;
/** Until widgets and canvases that were taken from the page are gone from memory: all in Chromium, and in WebKit all but what its stack shows. */
export declare function letGo(guest: Guest, ofItsOwn?: number): Promise<void>;
