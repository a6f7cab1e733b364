import { expect } from '@open-wc/testing';

import { SCREENS } from '../../../testing/kiosk.js';
import { faultsOf, LARGE_LANGUAGES, NO_PRICES } from '../../../testing/kiosk-fit.js';

const [LYING, , UPRIGHT] = SCREENS;
/** A visitor may make the text of a kiosk larger. */
const LARGEST = 1.25 * 1.3;

/** In the largest text a piece may be taller than its page by itself: then the tab scrolls, so that nothing is cut. */
const isScrolled = (fault: string): boolean => /: scrolls$|over: \.room/.test(fault);

for (const screen of [LYING, UPRIGHT]) {
  for (const lang of LARGE_LANGUAGES) {
    describe(`the result of a kiosk: ${screen.join('×')}, ${lang}`, () => {
      it('fits without prices', async function () {
        this.timeout(60_000);
        expect(await faultsOf(screen, { who: 'discuss', lang, settings: NO_PRICES })).to.deep.equal([]);
      });

      for (const who of ['ask', 'several']) {
        it(`cuts nothing off in the largest text: ${who}`, async function () {
          this.timeout(60_000);
          const faults = await faultsOf(screen, { who, lang, scale: LARGEST });
          expect(faults.filter((fault) => !isScrolled(fault))).to.deep.equal([]);
        });
      }
    });
  }
}
