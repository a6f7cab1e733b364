import { expect } from '@open-wc/testing';

import { mountKiosk, SCREENS } from '../../../testing/kiosk.js';
import { EVERYBODY, piecesIn, SETTINGS, tabsIn } from '../../../testing/kiosk-fit.js';
import { everything } from '../../../testing/look.js';

const linesOf = (one: Element): number => {
  const { lineHeight, fontSize } = getComputedStyle(one);
  return Math.round(parseFloat(lineHeight) / parseFloat(fontSize) * 100) / 100;
};

describe('the lines of a tab of the result on a kiosk', () => {
  afterEach(() => { document.body.style.removeProperty('--tx-font'); });

  for (const [what, lang, font, lines] of [
    ['Arabic keep the height of Arabic', 'ar', '', 1.65],
    ['Urdu stand as near as its letters can', 'ur', '', 0],
    ['Urdu in another hand keep the height of that hand', 'ur', 'Georgia', 1.7],
  ] as const) {
    it(what, async () => {
      document.body.style.setProperty('--tx-font', font);
      const { element } = await mountKiosk(SCREENS[0], { answers: EVERYBODY['discuss'] ?? {}, settings: SETTINGS, lang });
      tabsIn(element)[0]?.click();
      const texts = piecesIn(element).flatMap((piece) => everything(piece)).filter((one) => one.localName === 'p');
      expect(texts).not.to.deep.equal([]);
      // 1.8 where the device has Nastaliq, 1.7 where it has another hand.
      const near = Number(getComputedStyle(element).getPropertyValue('--_near'));
      expect([0, 1.7, 1.8]).to.include(near);
      expect([...new Set(texts.map(linesOf))]).to.deep.equal([lines || near]);
    });
  }
});
