import { expect } from '@open-wc/testing';

import { SCREENS } from '../../../testing/kiosk.js';
import { faultsOf, visitorsOn } from '../../../testing/kiosk-fit.js';

describe('the result of a kiosk on its screen', () => {
  for (const screen of SCREENS) {
    for (const who of visitorsOn(screen)) {
      it(`fits on every page, and can be touched: ${screen.join('×')}, ${who}`, async function () {
        this.timeout(60_000);
        expect(await faultsOf(screen, { who, lang: 'en' })).to.deep.equal([]);
      });
    }
  }
});
