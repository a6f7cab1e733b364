import { expect } from 'chai';

import { type Box, laidInLine, laidOut, type Room } from './layout.view.js';

const GAP = 10;
const ONE: Room = { height: 100, columns: 1, gap: GAP };
const TWO: Room = { ...ONE, columns: 2 };

const wide = (height: number): Box => ({ height, isWide: true, kind: 'under' });
const narrow = (height: number): Box => ({ height, isWide: false, kind: 'under' });
const head = (height: number): Box => ({ height, isWide: true, kind: 'head' });
const own = (height: number): Box => ({ height, isWide: false, kind: 'own' });

describe('pieces on pages', () => {
  /** Pieces of each page as `index`, in the second column as `index'`, with the px from the top. */
  const rows: readonly (readonly [name: string, boxes: readonly Box[], room: Room, pages: readonly string[], isTooTall?: boolean])[] = [
    ['nothing is one page', [], ONE, ['']],
    ['what fits is one page', [wide(40), wide(50)], ONE, ['0@0 1@50']],
    ['what does not fit goes on', [wide(40), wide(50), wide(1)], ONE, ['0@0 1@50', '2@0']],
    ['a page is filled before the next begins', [wide(45), wide(45), wide(45), wide(45)], ONE, ['0@0 1@55', '2@0 3@55']],
    ['less than a pixel is not seen', [wide(50), wide(40.6)], ONE, ['0@0 1@60']],
    ['a piece that is too tall has a page of its own', [wide(30), wide(200), wide(30)], ONE, ['0@0', '1@0', '2@0'], true],
    ['pieces stand beside each other, each where there is most room', [narrow(60), narrow(20), narrow(30), narrow(30)], TWO, ["0@0 1'@0 2'@30 3@70"]],
    ['a wide piece stands under both columns', [narrow(60), narrow(20), wide(20)], TWO, ["0@0 1'@0 2@70"]],
    ['a heading goes with what follows', [wide(60), head(10), wide(30)], ONE, ['0@0', '1@0 2@20']],
    ['a page that goes on says its heading again', [head(10), wide(70), wide(70)], ONE, ['0@0 1@20', '0@0 2@20']],
    ['and does not where there is no room for it', [head(10), wide(70), wide(95)], ONE, ['0@0 1@20', '2@0']],
    ['nor over what has a heading of its own', [head(10), wide(70), own(70), wide(70)], ONE, ['0@0 1@20', '2@0', '3@0']],
  ];
  for (const [name, boxes, room, pages, isTooTall = false] of rows) {
    it(name, () => {
      const laid = laidOut(boxes, room);
      expect(laid.pages.map((page) => page.map(({ index, column, top }) => `${index}${column > 0 ? "'" : ''}@${top}`).join(' '))).to.deep.equal(pages);
      expect(laid.isTooTall).to.equal(isTooTall);
    });
  }

  it('goes on with the next line where a line is full', () => {
    const { pages } = laidInLine([40, 40, 40, 120, 20], { width: 90, gap: GAP });
    expect(pages.map((page) => page.map(({ index }) => index))).to.deep.equal([[0, 1], [2], [3], [4]]);
  });
});
