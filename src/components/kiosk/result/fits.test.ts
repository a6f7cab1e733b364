import { expect } from '@open-wc/testing';

import type { Settings } from '../../../config/settings.js';
import type { Answers } from '../../../model/answers.js';
import { everything } from '../../../testing/look.js';
import { isSeen, mountKiosk, narrowTargets, overflowing, SCREENS, still, targetsIn } from '../../../testing/kiosk.js';
import { CLINIC, VISITORS } from '../../../testing/result.js';
import type { KioskResult } from './kiosk-result.js';

const HEALTHY = { age: '35-54', today: ['none'], ever: ['none'] } as const;
const EVERYBODY: Readonly<Record<string, Answers>> = {
  ...VISITORS,
  pattern: { concern: 'hair', goal: 'hair-female', severity: 'lot', duration: 'under-1', trigger: 'no', ...HEALTHY },
  unsure: { concern: 'hair', goal: 'hair-unsure', ...HEALTHY },
  several: { ...VISITORS.notNow, today: ['pregnant', 'skin-today'], ever: ['diabetes', 'bleeding', 'allergies'] },
};
const SETTINGS: Partial<Settings> = { ...CLINIC, region: 'PK', handoffUrl: 'https://clinic.example/your-plan', included: 'Numbing cream and a call after one week' };

const tabsIn = (element: KioskResult): readonly HTMLElement[] =>
  everything(element).filter((one): one is HTMLElement => one.getAttribute('role') === 'tab');

/** The button that turns the page of the tab that is open. */
function more(element: KioskResult): HTMLElement | undefined {
  const panel = everything(element).find((one) => one.getAttribute('role') === 'tabpanel');
  return panel && everything(panel).filter((one): one is HTMLElement => one.localName === 'button' && /More|مزید/.test(one.textContent)).find(isSeen);
}

/** Walks every page of every tab. */
async function walk(element: KioskResult, look: (place: string) => void): Promise<number> {
  let seen = 0;
  for (const tab of tabsIn(element)) {
    tab.click();
    await still(element);
    for (let page = 1; page < 40; page += 1) {
      seen += 1;
      look(`${tab.textContent}, page ${page}`);
      const next = more(element);
      if (!next) break;
      next.click();
      await still(element);
    }
  }
  return seen;
}

describe('the result of a kiosk on its screen', () => {
  for (const [width, height] of SCREENS) {
    for (const lang of ['en', 'ur']) {
      const all = height === 800 || width === 800;
      const names = all ? Object.keys(EVERYBODY) : ['discuss', 'notNow', 'pattern'];
      for (const who of names) {
        it(`fits on every page, and can be touched: ${width}×${height}, ${lang}, ${who}`, async function () {
          this.timeout(30_000);
          const { element } = await mountKiosk([width, height], { answers: EVERYBODY[who] ?? {}, settings: SETTINGS, lang });
          const faults: string[] = [];
          const seen = await walk(element, (place) => {
            faults.push(...overflowing(element).map((fault) => `${place}: ${fault}`), ...narrowTargets(element).map((fault) => `${place}: ${fault}`));
            if (height > width) {
              const third = element.getBoundingClientRect().top + height / 3;
              faults.push(...targetsIn(element).filter(({ box }) => box.top < third).map(({ name }) => `${place}: above the reach: ${name}`));
            }
          });
          expect([...new Set(faults)]).to.deep.equal([]);
          expect(seen).to.be.at.least(5);
        });
      }
    }
  }
});
