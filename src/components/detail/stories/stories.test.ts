import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Story } from '../../../config/settings.js';
import { addLanguage } from '../../../content/words/languages.js';
import { ENGLISH } from '../../../testing/english.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, hasControl, wordsIn } from '../../../testing/look.js';
import { pseudoPack } from '../../../testing/pseudo.js';
import { focused, settle } from '../../../testing/result.js';
import { monthsBetween } from './stories.view.js';
import type { Stories } from './stories.js';

const BASE: Story = {
  path: 'config.stories[0]', goal: 'hair-female', date: '2026-08-02', sessions: 10, planned: 10, who: 'Ayesha', text: '',
  consent: { date: '2026-08-03', scope: 'In writing, for this page' }, photos: null,
};
/** Two plain pictures that need no server. */
const picture = (colour: string): string => URL.createObjectURL(new Blob(
  [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path fill="${colour}" d="M0 0h8v5H0z"/></svg>`], { type: 'image/svg+xml' }));
const pair = (before = picture('peru'), after = picture('sienna')): Story => ({
  ...BASE, photos: {
    before: { src: before, alt: 'A wide parting', date: '2026-03-04' }, after: { src: after, alt: 'Hair on both sides' },
    sameLight: true, isEdited: false,
  },
});
const TOLD: Story = { ...BASE, text: 'I stopped. <b>Nothing</b> changed.', sessions: 6, planned: 12, date: '2025-04', who: '' };

const mount = (stories: readonly Story[], scene: Scene = {}) => mountWith<Stories>(
  html`<tx-stories></tx-stories>`, { answers: CLEAR.hair, ...scene, settings: { stories, ...scene.settings } });
const images = (element: Element) => everything(element).filter((each): each is HTMLImageElement => each.localName === 'img');
const slider = (element: Element) => everything(element).find((each) => each.matches('input[type=range]')) as HTMLInputElement;

async function uncover(element: Stories): Promise<void> {
  control(element, 'button', 'Show photos').click();
  await element.updateComplete;
  await settle();
}

describe('<tx-stories>', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  it('begins with the note, and asks for no picture before the visitor does', async () => {
    const { element } = await mount([pair(), TOLD]);
    expect(wordsIn(element)).to.match(/^One person’s result is not a forecast\./);
    expect(images(element)).to.deep.equal([]);
    await uncover(element);
    expect(images(element).map(({ alt, loading, decoding, referrerPolicy }) => [alt, loading, decoding, referrerPolicy])).to.deep.equal([
      ['A wide parting', 'lazy', 'async', 'no-referrer'], ['Hair on both sides', 'lazy', 'async', 'no-referrer'],
    ]);
    expect(focused()).to.equal(slider(element));
    control(element, 'button', 'Hide photos').click();
    await settle();
    expect(images(element)).to.deep.equal([]);
    expect(wordsIn(focused() as Element)).to.equal('Show photos');
  });

  it('says of a pair all that an owner has to say', async () => {
    const { element } = await mount([pair()]);
    await uncover(element);
    expect(wordsIn(element)).to.include('Before 4 March 2026').and.include('2 August 2026, 4 months later').and.include('10 visits This clinic’s figure')
      .and.include('The same in both').and.include('Changed by computer No').and.include('In writing, for this page, 3 August 2026');
  });

  it('shows the words of an owner as words, with visits, month and consent', async () => {
    const { element } = await mount([TOLD]);
    expect(wordsIn(element)).to.include('“I stopped. <b>Nothing</b> changed.”')
      .and.include('Wider parting, 6 of 12 planned visits, April 2025. Shared with consent.').and.include('This clinic’s figure');
    expect(hasControl(element, 'button', 'Show photos')).to.equal(false);
  });

  it('moves the border between the photos by keys, five at a time', async () => {
    const { element } = await mount([pair()]);
    await uncover(element);
    const range = slider(element);
    expect(range.getAttribute('aria-label')).to.equal('How much you see of before, and of after');
    expect(range.getAttribute('aria-valuetext')).to.equal('50 of 100 before, 50 of 100 after');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    expect(range.getAttribute('aria-valuetext')).to.equal('60 of 100 before, 40 of 100 after');
    await sendKeys({ press: 'Home' });
    await settle();
    expect(range.getAttribute('aria-valuetext')).to.equal('0 of 100 before, 100 of 100 after');
  });

  it('keeps before at the start of the line, in either direction', async () => {
    for (const [lang, isRtl] of [['en', false], ['en-XA', true]] as const) {
      const { element } = await mount([pair()], { lang });
      everything(element).find((each) => each.matches('.veil button'))?.dispatchEvent(new MouseEvent('click'));
      await settle();
      const [range] = [slider(element)];
      range.value = '20';
      range.dispatchEvent(new InputEvent('input'));
      await settle();
      const [, after] = images(element);
      expect(getComputedStyle(after as Element).clipPath, lang).to.equal(isRtl ? 'inset(0px 20% 0px 0px)' : 'inset(0px 0px 0px 20%)');
      const tags = everything(element).filter((each) => each.matches('.tag')).map((each) => each.getBoundingClientRect().left);
      expect((tags[0] ?? 0) > (tags[1] ?? 0), lang).to.equal(isRtl);
    }
  });

  it('can be turned from pair to pair, each from the middle', async () => {
    const { element, stage } = await mount([pair(), { ...pair(), date: '2026-04-04' }]);
    await uncover(element);
    await sendKeys({ press: 'End' });
    control(element, 'button', 'Next').click();
    await settle();
    expect(wordsIn(element)).to.include('2 of 2').and.include('4 April 2026, 1 month later');
    expect(slider(element).value).to.equal('50');
    expect(stage.announcements).to.deep.equal(['2 of 2']);
    control(element, 'button', 'Next').click();
    await settle();
    expect(wordsIn(element)).to.include('1 of 2');
  });

  it('says in words what a photo shows that does not load, tells the owner, and keeps its room', async () => {
    const gone = `${location.origin}/nothing-here.jpg`;
    const { element, stage } = await mount([pair(gone)]);
    await uncover(element);
    const height = () => element.renderRoot.querySelector('tx-before-after')?.renderRoot.querySelector('.box')?.getBoundingClientRect().height;
    const before = height();
    while (stage.problems.length === 0) await settle();
    await settle();
    expect(wordsIn(element)).to.include('A photo did not load.').and.include('Before: A wide parting').and.include('After 4 months: Hair on both sides');
    expect(height()).to.equal(before);
    expect(stage.problems.map(({ code, path, found }) => [code, path, found])).to.deep.equal([['TX-LOAD-003', 'config.stories[0].before.src', gone]]);
  });

  it('covers the photos of another concern again', async () => {
    const { element, stage } = await mount([pair(), { ...pair(), goal: 'face-glow' }]);
    await uncover(element);
    stage.setScene({ answers: CLEAR.face });
    await settle();
    expect(images(element)).to.deep.equal([]);
    expect(wordsIn(element)).to.include('They show faces.');
  });

  it('leaves out a story of a goal that the law is against, beside another goal too', async () => {
    const stories = [{ ...TOLD, goal: 'body-fat' as const }, { ...TOLD, goal: 'body-cellulite' as const, text: 'Mine.' }];
    for (const [region, isShown] of [['FR', false], ['GB', true]] as const) {
      const { element } = await mount(stories, { answers: { ...CLEAR.body, goal: 'body-cellulite' }, settings: { region } });
      expect(wordsIn(element)).to.include('Mine.');
      expect(wordsIn(element).includes('I stopped.'), region).to.equal(isShown);
    }
  });

  it('puts the figures of a trial beside stories of the goal it was about', async () => {
    const { element, stage } = await mount([TOLD]);
    expect(wordsIn(element)).to.include('63 of every 100').and.include('Moftah 2013');
    stage.setScene({ answers: { ...CLEAR.hair, goal: 'hair-early' } });
    await settle();
    expect(wordsIn(element)).not.to.match(/of every 100/);
  });

  for (const scene of [{}, { dark: true }, { lang: 'en-XA', width: 360 }]) {
    it(`can be read by everybody, covered and shown ${JSON.stringify(scene)}`, async () => {
      const { element } = await mount([pair(), pair(), TOLD], scene);
      await expect(element).to.be.accessible();
      everything(element).find((each) => each.matches('.veil button'))?.dispatchEvent(new MouseEvent('click'));
      await settle();
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(scene.width ?? 720);
    });
  }
});

describe('months between two photos', () => {
  for (const [before, after, months] of [
    ['2026-03-04', '2026-08-04', 5], ['2026-03-04', '2026-08-02', 4], ['2025-11', '2026-02', 3], ['2026-03-04', '2026-04', 1], ['2026-03', '2026-03', 0],
  ] as const) {
    it(`${before} to ${after}: ${months}`, () => { expect(monthsBetween(before, after)).to.equal(months); });
  }
});
