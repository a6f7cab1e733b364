import { expect } from '@open-wc/testing';

import { SCREENS } from '../../../testing/kiosk.js';
import { EVERYBODY, faultsOf } from '../../../testing/kiosk-fit.js';

const [LYING, , UPRIGHT] = SCREENS;

describe('the result of a kiosk on its screen', () => {
  for (const screen of SCREENS) {
    for (const who of screen === LYING || screen === UPRIGHT ? Object.keys(EVERYBODY) : ['discuss', 'notNow', 'pattern']) {
      it(`fits on every page, and can be touched: ${screen.join('×')}, ${who}`, async function () {
        this.timeout(60_000);
        expect(await faultsOf(screen, { who, lang: 'en' })).to.deep.equal([]);
      });
    }
  }
});
