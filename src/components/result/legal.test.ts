import { expect, fixture, html } from '@open-wc/testing';

import '../detail/define.js';
import '../take/define.js';
import '../careful/define.js';
import './define.js';
import { keep } from '../../content/words/en/result/keep.js';
import { regions } from '../../content/words/en/result/regions.js';
import type { Answers } from '../../model/answers.js';
import { mountWith, type TestStage } from '../../testing/explorer.js';
import { control, everything, hasControl, linksIn, wordsIn } from '../../testing/look.js';
import { CLINIC, settle } from '../../testing/result.js';
import { signsPage } from '../take/print/other-pages.js';
import { fullText, shortText } from '../take/summary-text.js';
import { takeAway, takeWords } from '../take/summary.view.js';
import type { Result } from './result.js';

const FAT: Answers = {
  concern: 'body', goal: 'body-fat', severity: 'some', area: 'small', age: '35-54', weight: 'steady', today: ['none'], ever: ['none'],
};
const OPEN: Answers = { concern: 'body', goal: 'body-fat', age: '35-54' };
const SETTINGS = { ...CLINIC, currency: 'USD', prices: { all: { lowMinor: 30_000, highMinor: 90_000 } } };

/** Where the law stands first: the region, the answers, and whose law it is. */
const REFUSED: readonly (readonly [region: string, what: string, answers: Answers, law: 'FR' | 'US'])[] = [
  ['FR', 'a small area', FAT, 'FR'],
  ['FR', 'the chin', { ...FAT, area: 'chin' }, 'FR'],
  ['FR', 'a doctor to ask first', { ...FAT, ever: ['bleeding'] }, 'FR'],
  ['FR', 'health questions still open', OPEN, 'FR'],
  ['RE', 'the chin', { ...FAT, area: 'chin' }, 'FR'],
  ['NC', 'a large area', { ...FAT, area: 'large' }, 'FR'],
  ['US', 'a small area', FAT, 'US'],
  ['US', 'an area not known', { ...FAT, area: 'unsure' }, 'US'],
  ['US', 'a doctor to ask first', { ...FAT, ever: ['diabetes'] }, 'US'],
  ['US', 'health questions still open', OPEN, 'US'],
  ['PR', 'an area not known', { ...FAT, area: 'unsure' }, 'US'],
];

/** The whole result, with everything unfolded and every way to keep it opened, one after the other. */
async function walk(answers: Answers, region: string, width: number): Promise<{ stage: TestStage; words: string; hrefs: readonly string[] }> {
  const { stage, element } = await mountWith<Result>(html`<tx-result></tx-result>`, {
    step: 'result', answers, settings: { ...SETTINGS, region }, width,
  });
  await settle();
  for (const fold of everything(element).filter(({ localName }) => localName === 'summary')) (fold as HTMLElement).click();
  await settle();
  const words = [wordsIn(element)];
  const hrefs = linksIn(element).map(({ href }) => href);
  for (const way of [keep.calendar, keep.text, keep.link, keep.qr, keep.email]) {
    if (!hasControl(element, 'button', way)) continue;
    control(element, 'button', way).click();
    await settle();
    words.push(wordsIn(element), ...everything(element).filter((one): one is HTMLTextAreaElement => one.localName === 'textarea').map(({ value }) => value));
    hrefs.push(...linksIn(element).map(({ href }) => href));
  }
  return { stage, words: words.join(' '), hrefs };
}

/** What goes on paper and into texts. */
async function taken({ explorer }: TestStage): Promise<string> {
  const paper = await fixture<HTMLElement>(html`<div>${signsPage(explorer, takeWords(explorer.language))}</div>`);
  const take = takeAway(explorer);
  if (!take) throw new Error('nothing to take along');
  return [wordsIn(paper), JSON.stringify(take), fullText(take, explorer.language.marks), shortText(take, explorer, '')].join(' ');
}

const isOffer = (href: string): boolean => /clinic\.example|wa\.me|^tel:\+|mailto:ask/u.test(href);
const OFFER = /\$\s?\d|USD|Book a consultation|WhatsApp|Call (?:the|this) clinic(?! the same day)|Call Example|\+9251/u;

describe('where the law bans a goal, or has not approved it', () => {
  for (const [region, what, answers, law] of REFUSED) {
    it(`says so first and offers no price, booking or call to the clinic: ${region}, ${what}`, async () => {
      const { stage, words, hrefs } = await walk(answers, region, 1100);
      const { status, statusTitle } = regions[law];
      expect(words.indexOf(status?.text ?? '?')).to.be.within(0, words.indexOf('Sessions to start'));
      expect(words.indexOf(statusTitle ?? '?')).to.be.within(0, words.indexOf('Sessions to start'));
      expect(words.match(OFFER)?.[0]).to.equal(undefined);
      expect(words).to.not.contain(keep.calendar);
      expect(hrefs.filter(isOffer)).to.deep.equal([]);
      const paper = await taken(stage);
      expect(paper).to.contain(status?.text);
      expect(paper.match(OFFER)?.[0]).to.equal(undefined);
    });
  }

  it('leaves both to the one place that has a medicine with approval, and says which it is', async () => {
    const { words, hrefs } = await walk({ ...FAT, area: 'chin' }, 'US', 720);
    expect(words).to.contain(regions.US.chin?.text);
    expect(words).to.match(/\$\s?\d/u);
    expect(hrefs.some(isOffer)).to.equal(true);
  });

  it('puts the law in place of the visits where a goal is still to be chosen', async () => {
    const { words } = await walk({ concern: 'body', goal: 'body-unsure', age: '35-54', today: ['none'], ever: ['none'] }, 'FR', 720);
    expect(words).to.contain(regions.FR.status?.text);
    expect(words).to.contain('Small pocket of fat Read the law first.');
  });
});
