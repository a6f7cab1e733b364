import { expect, html } from '@open-wc/testing';

import { define } from '../../../lib/define.js';
import type { Answers } from '../../../model/answers.js';
import type { Step } from '../../../state/visit.js';
import { mountWith } from '../../../testing/explorer.js';
import { isSeen, narrowTargets, SCREENS, targetsIn } from '../../../testing/kiosk.js';
import { everything, wordsIn } from '../../../testing/look.js';
import { endMotion } from '../../../testing/result.js';
import { Quiz } from '../../quiz/quiz.js';
import { KioskQuiz } from './kiosk-quiz.js';

define('tx-quiz', Quiz);
define('tx-kiosk-quiz', KioskQuiz);

const FACE: Answers = { concern: 'face', goal: 'face-glow' };
const HAIR: Answers = { concern: 'hair', goal: 'hair-female' };
const STEPS: readonly (readonly [Step, Answers])[] = [
  ['goal', { concern: 'face' }], ['goal', { concern: 'body' }], ['severity', FACE], ['area', FACE], ['duration', HAIR], ['age', FACE], ['sun', FACE], ['today', FACE], ['ever', FACE],
];

async function still(element: KioskQuiz): Promise<void> {
  for (let count = 0; count < 5; count += 1) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  endMotion(element);
}

async function mount([width, height]: readonly [number, number], step: Step, answers: Answers): Promise<KioskQuiz> {
  const { stage, element } = await mountWith<KioskQuiz>(html`<tx-kiosk-quiz></tx-kiosk-quiz>`, { step, answers, width });
  stage.style.setProperty('--tx-scale', '1.25');
  const frame = element.parentElement as HTMLElement;
  frame.style.setProperty('font-size', '20px');
  frame.style.setProperty('block-size', `${height}px`);
  await still(element);
  return element;
}

const button = (element: KioskQuiz, name: string): HTMLElement | undefined =>
  everything(element).filter((one): one is HTMLElement => one.localName === 'button' && wordsIn(one) === name).find(isSeen);

describe('<tx-kiosk-quiz>', () => {
  for (const [width, height] of SCREENS) {
    for (const [step, answers] of STEPS) {
      it(`asks on one screen, with room for fingers: ${width}×${height}, ${answers.concern ?? ''} ${step}`, async () => {
        const element = await mount([width, height], step, answers);
        const faults: string[] = [];
        const seen = new Set<string>();
        for (let page = 0; page < 8; page += 1) {
          const { top, bottom } = element.getBoundingClientRect();
          faults.push(...narrowTargets(element));
          for (const target of targetsIn(element)) {
            seen.add(target.name);
            if (target.box.bottom > bottom + 1 || target.box.top < top) faults.push(`out on ${page}: ${target.name} ${target.box.top} ${target.box.bottom}`);
          }
          const options = everything(element).filter((one) => one.localName === 'input' && isSeen(one));
          if (height > width) faults.push(...options.filter((one) => one.getBoundingClientRect().top < top + height / 3).map(() => `${page}: above the reach`));
          const more = button(element, 'More');
          if (!more) break;
          if (button(element, 'Continue')) faults.push('Continue before all answers were seen');
          more.click();
          await still(element);
        }
        expect(faults).to.deep.equal([]);
        expect(button(element, 'Continue')).not.to.equal(undefined);
      });
    }
  }
});
