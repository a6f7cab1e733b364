import { expect } from 'chai';

import { type Box, pagesOf } from './pages.view.js';

/** Pieces under each other. */
const column = (...heights: readonly number[]): readonly Box[] => {
  let top = 10;
  return heights.map((height) => ({ top, bottom: (top += height) }));
};

describe('content in pages', () => {
  const rows: readonly (readonly [name: string, boxes: readonly Box[], height: number, starts: readonly number[], isTooTall: boolean])[] = [
    ['nothing is one page', [], 100, [0], false],
    ['what fits is one page', column(50, 50), 100, [0], false],
    ['what does not fit goes on', column(50, 50, 1), 98, [0, 1], false],
    ['a page is filled before the next begins', column(40, 40, 40, 40, 40), 100, [0, 2, 4], false],
    ['pieces beside each other stay together', [{ top: 0, bottom: 60 }, { top: 0, bottom: 40 }, { top: 60, bottom: 110 }, { top: 60, bottom: 90 }], 100, [0, 2], false],
    ['a piece that is too tall has a page of its own', column(30, 200, 30), 100, [0, 1, 2], true],
    ['a piece that is too tall may be the first', column(200, 30), 100, [0, 1], true],
    ['a heading goes with what follows', [{ top: 0, bottom: 60 }, { top: 60, bottom: 80, isHead: true }, { top: 80, bottom: 120 }], 100, [0, 1], false],
    ['less than a pixel is not seen', column(50, 50.6), 100, [0], false],
  ];
  for (const [name, boxes, height, starts, isTooTall] of rows) {
    it(name, () => expect(pagesOf(boxes, height)).to.deep.equal({ starts, isTooTall }));
  }
});
