/** The first script of a page in tests of life cycles: it counts what is left, and does on the page what a page may do. */
import * as acts from './acts.js';
import { leave } from './leave.js';
import { watchPage } from './left.js';
import { sequences } from './random.js';
import * as looks from './seen.js';

const left = watchPage();
const life = { ...acts, ...looks, leave, left, sequences: (from: number, count: number) => sequences(from, count, left) };
export type Life = typeof life;

Object.assign(window, { life });

declare global {
  interface Window {
    readonly life: Life;
  }
}
