import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { concernOf, ESTIMATE_GOALS } from '../../model/answers.js';
import { mountWith } from '../../testing/explorer.js';
import { everything, wordsIn } from '../../testing/look.js';
import { MEDICINE_NAMES } from '../../testing/medicines.js';
import { CLINIC, settle } from '../../testing/result.js';
import '../careful/define.js';
import './define.js';
import type { Result } from './result.js';

/** Presses everything that opens, one after the other: folds stay open, of the recipes one is open at a time. */
async function wordsOnTheWay(element: Element): Promise<readonly string[]> {
  for (const fold of everything(element)) if (fold.localName === 'summary') (fold as HTMLElement).click();
  await settle();
  const found = [wordsIn(element)];
  for (const button of everything(element).filter((one) => one.matches('button[aria-expanded=false]'))) {
    (button as HTMLElement).click();
    await settle();
    found.push(wordsIn(element));
  }
  return found;
}

describe('names of prescription medicines', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`stand nowhere in the result for ${goal} by default, sources included`, async () => {
      const { element } = await mountWith<Result>(html`<tx-result></tx-result>`, {
        step: 'result', settings: CLINIC,
        answers: { concern: concernOf(goal), goal, severity: 'some', age: '35-54', today: ['none'], ever: ['none'] },
      });
      await settle();
      const all = await wordsOnTheWay(element);
      expect(all.length).to.be.greaterThan(1);
      for (const words of all) expect(MEDICINE_NAMES.exec(words)?.[0]).to.equal(undefined);
    });
  }
});
