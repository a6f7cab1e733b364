import { expect } from '@open-wc/testing';

import { mountKiosk, SCREENS, still } from '../../../testing/kiosk.js';
import { EVERYBODY, SETTINGS, tabsIn } from '../../../testing/kiosk-fit.js';

/** One visitor with each kind of result. */
const KINDS = ['discuss', 'ask', 'open', 'notNow', 'cause', 'goals'] as const;

describe('every tab of a result on a kiosk', () => {
  for (const lang of ['en', 'ur', 'ar']) {
    for (const dark of [false, true]) {
      for (const who of KINDS) {
        it(`is accessible: ${who}, ${lang}${dark ? ', dark' : ''}`, async function () {
          this.timeout(60_000);
          const { element } = await mountKiosk(SCREENS[0], { answers: EVERYBODY[who] ?? {}, settings: SETTINGS, lang, dark });
          for (const tab of tabsIn(element)) {
            tab.click();
            await still(element);
            await expect(element).to.be.accessible();
          }
        });
      }
    }
  }
});
