import { expect, html } from '@open-wc/testing';

import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import type { Answers } from '../../model/answers.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, headingsIn, wordsIn } from '../../testing/look.js';
import { settle, VISITORS } from '../../testing/result.js';
import type { Row } from './row.js';

async function mount(name: string, scene: Scene): Promise<{ stage: TestStage; element: Row }> {
  const mounted = await mountWith<Row>(html`<tx-row .name=${name}></tx-row>`, { step: 'result', ...scene });
  await settle();
  return mounted;
}

describe('<tx-row>', () => {
  it('answers its question while it is folded, and draws the detail with the first unfolding', async () => {
    const { element } = await mount('works', { answers: VISITORS.discuss });
    expect(wordsIn(element)).to.equal('Does it work? Limited proof. In short trials, skin held more water and looked brighter.');
    control(element, 'fold', 'Does it work?').click();
    await settle();
    expect(headingsIn(element).length).to.be.greaterThan(2);
    await expect(element).to.be.accessible();
  });

  it('says for a goal that is not chosen that the proof depends on it', async () => {
    const { element } = await mount('works', { answers: VISITORS.goals });
    expect(wordsIn(element)).to.contain('The proof depends on what you want to change.');
  });

  it('answers how it compares by the goal, and with trying for a baby names nothing that is left out', async () => {
    const answerFor = async (answers: Answers) => wordsIn((await mount('compare', { answers })).element);
    expect(await answerFor({ concern: 'face', goal: 'face-glow' })).to.contain('Sun cream every day has stronger proof');
    expect(await answerFor({ concern: 'face', goal: 'face-texture' })).to.contain('Microneedling has stronger proof for acne scars');
    expect(await answerFor({ concern: 'hair', goal: 'hair-early', today: ['trying'] })).to.contain('Finding the cause comes first')
      .and.to.not.contain('liquid');
    expect(await answerFor({ concern: 'body', goal: 'body-stretch', today: ['trying'] })).to.not.contain('Laser');
  });

  it('leaves comparing out of “not now”', async () => {
    const { element } = await mount('compare', { answers: VISITORS.notNow });
    expect(wordsIn(element)).to.equal('');
  });

  it('stands open with the warning signs where mesotherapy is not advised now', async () => {
    const { element } = await mount('safety', { answers: VISITORS.notNow });
    expect(wordsIn(element)).to.contain('When to get help after a visit');
  });

  it('says calmly that its detail did not come, and tries again when asked', async () => {
    const { stage, element } = await mount('myths', { answers: VISITORS.discuss });
    let isThere = false;
    stage.setExplorer({ bring: () => Promise.resolve(isThere) });
    await settle();
    control(element, 'fold', 'Myth or fact?').click();
    await settle();
    expect(wordsIn(element)).to.contain('This part did not load. The rest still works. Try again');
    await expect(element).to.be.accessible();
    isThere = true;
    control(element, 'button', 'Try again').click();
    await settle();
    expect(wordsIn(element)).to.not.contain('did not load');
    expect(headingsIn(element)[0]?.text).to.equal('Myth or fact?');
  });

  it('shows the warning signs where the rest of safety does not come', async () => {
    const { stage, element } = await mount('safety', { answers: VISITORS.discuss, settings: { region: 'GB' } });
    stage.setExplorer({ bring: (part) => Promise.resolve(part !== 'detail') });
    await settle();
    control(element, 'fold', 'Is it safe?').click();
    await settle();
    const words = wordsIn(element);
    expect(words).to.contain('did not load').and.to.contain('Try again').and.to.contain('In an emergency, call 999.');
    expect(words).to.contain('New lumps, sores or boils').and.to.not.contain('Who should do it');
    await expect(element).to.be.accessible();
  });
});
