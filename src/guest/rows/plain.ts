import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';

export const plainRows: readonly Row[] = [
  {
    id: 'H0',
    title: 'a plain page keeps everything that has to hold on every page',
    run: (guest, script) => standsOn(guest, { body: `${SCRIPT}<h1>A clinic</h1><p>Welcome.</p><a href="/about">About us</a>${WIDGET}<p>Open every day.</p>` }, script === undefined ? {} : { script }),
  },
];
