import type { Drawer } from './drawing.js';
/** Puts a chart on a canvas, in the size that was measured. */
export declare const draw: Drawer;
