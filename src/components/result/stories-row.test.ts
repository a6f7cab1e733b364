import { expect, html } from '@open-wc/testing';

import type { Story } from '../../config/settings.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, hasControl, headingsIn, wordsIn } from '../../testing/look.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import type { Result } from './result.js';

const STORY: Story = {
  path: 'config.stories[0]', goal: 'face-glow', date: '2026-05', sessions: 4, planned: 4, who: '', text: 'Four visits, and a bruise.',
  consent: { date: '2026-06-01', scope: 'This page' }, photos: null,
};
const TITLE = 'Stories from this clinic';

async function mount(scene: Scene, ...stories: readonly Story[]) {
  const { settings } = scene;
  const mounted = await mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', ...scene, settings: { ...CLINIC, stories, ...settings } });
  await settle();
  return mounted;
}

const titles = (element: Element) => headingsIn(element).map(({ text }) => text);

describe('stories on the result', () => {
  it('stand between myths and the choice of a practitioner, and in the contents', async () => {
    const { element } = await mount({ answers: VISITORS.discuss, width: 1100 }, STORY);
    const found = titles(element).filter((title) => ['Myth or fact?', TITLE, 'How do I choose a practitioner?'].includes(title));
    expect(found).to.deep.equal(['Myth or fact?', TITLE, 'How do I choose a practitioner?']);
    control(element, 'button', 'Stories').click();
    await settle();
    expect(wordsIn(focused() as Element)).to.include(TITLE).and.include('One person’s result is not a forecast.');
    expect(wordsIn(element)).to.include('Four visits, and a bruise.');
  });

  it('can be led to', async () => {
    const { element, stage } = await mount({ answers: VISITORS.discuss }, STORY);
    stage.explorer.send({ type: 'go', step: 'result', section: 'stories' });
    await settle();
    await settle();
    expect(wordsIn(focused() as Element)).to.include(TITLE);
    expect(wordsIn(element)).to.include('“Four visits, and a bruise.”');
  });

  it('are named with photos where there are some', async () => {
    const photo = { src: 'https://clinic.example/a.jpg', alt: 'A cheek' };
    const { element } = await mount({ answers: VISITORS.discuss }, {
      ...STORY, photos: { before: { ...photo, date: '2026-01' }, after: photo, sameLight: true, isEdited: false },
    });
    expect(titles(element)).to.include('Stories and photos from this clinic');
  });

  it('begin with the visitor’s own goal', async () => {
    const { element } = await mount({ answers: VISITORS.discuss }, { ...STORY, goal: 'face-lines', text: 'Lines.' }, STORY);
    control(element, 'fold', TITLE).click();
    await settle();
    expect(wordsIn(element)).to.match(/Four visits.*Lines\./u);
  });

  const hidden: readonly (readonly [why: string, scene: Scene, story?: Story])[] = [
    ['there is none', { answers: VISITORS.discuss }],
    ['they are about another concern', { answers: VISITORS.discuss }, { ...STORY, goal: 'hair-male' }],
    ['mesotherapy is not advised now', { answers: VISITORS.notNow }, { ...STORY, goal: 'hair-female' }],
    ['a doctor looks for the cause first', { answers: VISITORS.cause }, { ...STORY, goal: 'hair-female' }],
    ['the visitor may be under 18', { answers: VISITORS.open }, { ...STORY, goal: 'hair-female' }],
    ['the law is against it', { answers: VISITORS.ask, settings: { region: 'FR' } }, { ...STORY, goal: 'body-fat' }],
  ];
  for (const [why, scene, story] of hidden) {
    it(`are not there where ${why}`, async () => {
      const { element } = await mount({ ...scene, width: 1100 }, ...(story ? [story] : []));
      expect(titles(element)).not.to.include(TITLE);
      expect(hasControl(element, 'button', 'Stories')).to.equal(false);
    });
  }
});
