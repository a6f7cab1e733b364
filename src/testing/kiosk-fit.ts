import { expect } from '@open-wc/testing';

import type { KioskResult } from '../components/kiosk/result/kiosk-result.js';
import type { Settings } from '../config/settings.js';
import type { Answers } from '../model/answers.js';
import { everything } from './look.js';
import { isSeen, mountKiosk, narrowTargets, overflowing, type Screen, still, targetsIn } from './kiosk.js';
import { CLINIC, VISITORS } from './result.js';

const HEALTHY = { age: '35-54', today: ['none'], ever: ['none'] } as const;
/** Visitors with every kind of result. */
export const EVERYBODY: Readonly<Record<string, Answers>> = {
  ...VISITORS,
  pattern: { concern: 'hair', goal: 'hair-female', severity: 'lot', duration: 'under-1', trigger: 'no', ...HEALTHY },
  unsure: { concern: 'hair', goal: 'hair-unsure', ...HEALTHY },
  several: { ...VISITORS.notNow, today: ['pregnant', 'skin-today'], ever: ['diabetes', 'bleeding', 'allergies'] },
};
/** A clinic that tells all it can. */
export const SETTINGS: Partial<Settings> = { ...CLINIC, region: 'PK', handoffUrl: 'https://clinic.example/your-plan', included: 'Numbing cream and a call after one week', deskPrint: true };
/** A clinic that tells no price. */
export const NO_PRICES: Partial<Settings> = { region: 'PK', handoffUrl: 'https://clinic.example/your-plan' };

const FEW = ['discuss', 'notNow', 'pattern'];
const isMain = navigator.userAgent.includes('Chrome/');

/** Whose results are laid out on a screen: everybody's on the smaller two in the engine of most kiosks, and two in the others, which lay out by the same rules. */
export function visitorsOn([width, height]: Screen): readonly string[] {
  return isMain && Math.min(width, height) <= 800 ? Object.keys(EVERYBODY) : isMain ? FEW : FEW.slice(0, 2);
}

/** Languages in which the largest text is laid out: all in the engine of most kiosks, the tallest in the others. */
export const LARGE_LANGUAGES = isMain ? ['en', 'ur', 'ar'] : ['ur'];

/** The tabs of a result. */
export const tabsIn = (element: KioskResult): readonly HTMLElement[] =>
  everything(element).filter((one): one is HTMLElement => one.getAttribute('role') === 'tab');

const panelIn = (element: KioskResult): HTMLElement | undefined =>
  everything(element).find((one): one is HTMLElement => one.getAttribute('role') === 'tabpanel');

/** The button that turns the page of the tab that is open. */
function more(element: KioskResult): HTMLElement | undefined {
  const panel = panelIn(element);
  return panel && everything(panel).filter((one): one is HTMLElement => one.localName === 'button' && /More|مزید|المزيد/.test(one.textContent)).find(isSeen);
}

/** Everything a tab holds, on all of its pages. */
export const piecesIn = (element: KioskResult): readonly Element[] => [...panelIn(element)?.firstElementChild?.children ?? []];

/** Walks every page of every tab. */
async function walk(element: KioskResult, look: (place: string) => void): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (const tab of tabsIn(element)) {
    tab.click();
    await still(element);
    const shown = new Set<Element>();
    for (let page = 1; page < 90; page += 1) {
      look(`${tab.textContent}, page ${page}`);
      for (const piece of piecesIn(element).filter(isSeen)) shown.add(piece);
      const next = more(element);
      if (!next) break;
      next.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    unseen.push(...piecesIn(element).filter((piece) => !shown.has(piece)).map((piece) => `${tab.textContent}: ${piece.textContent}`));
  }
  return unseen;
}

/** A sentence in Urdu with a full stop that Urdu has not. */
const LATIN_STOP = /[^\s.]*\p{Script=Arabic}[)”]?\.(?!\S)/gu;

interface Look {
  readonly who: string;
  readonly lang: string;
  readonly settings?: Partial<Settings>;
  readonly scale?: number;
}

/** What is cut off, cannot be reached or cannot be touched. */
export async function faultsOf([width, height]: Screen, { who, lang, settings = SETTINGS, scale = 1.25 }: Look): Promise<readonly string[]> {
  const { element } = await mountKiosk([width, height], { answers: EVERYBODY[who] ?? {}, settings, lang }, scale);
  const faults: string[] = [];
  const unseen = await walk(element, (place) => {
    faults.push(...overflowing(element).map((fault) => `${place}: ${fault}`), ...narrowTargets(element).map((fault) => `${place}: ${fault}`));
    if (lang === 'ur') faults.push(...piecesIn(element).flatMap(({ textContent }) => textContent.match(LATIN_STOP) ?? []));
    if (height > width) {
      const third = element.getBoundingClientRect().top + height / 3;
      faults.push(...targetsIn(element).filter(({ box }) => box.top < third).map(({ name }) => `${place}: above the reach: ${name}`));
    }
  });
  expect(tabsIn(element).length).to.be.at.least(4);
  return [...new Set([...faults, ...unseen.map((piece) => `never shown: ${piece}`)])];
}

