import { layoutFaults } from './access-layout.js';
import { COMPLETE, NONSENSE, openWith, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

/** Owner's words that offer no place to break, each 300 characters. */
const LONG = [
  ['one word', 'x'.repeat(300)], ['German', 'Behandlungszimmerreservierungsbestätigung'.repeat(8).slice(0, 300)],
  ['Thai', 'คลินิกความงามและสุขภาพผิวหนัง'.repeat(12).slice(0, 300)], ['Chinese', '美容皮肤科诊所'.repeat(43).slice(0, 300)],
] as const;

const STORY = { goal: 'face-lines', date: '2026-05', sessions: 4, sameLight: true, edited: false };
const PHOTOS = { before: { src: '/a.svg', alt: 'Before, in words', date: '2026-01' }, after: { src: '/b.svg', alt: 'After, in words' } };
const CONSENT = { given: true, date: '2026-06-01', scope: 'This page' };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path d="M0 0h8v5H0z"/></svg>';

test.describe('words of an owner without a place to break', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const [kind, text] of LONG) {
    test(`C17: ${kind}, 300 characters, stay inside 320 px on the first screen and on the result`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount();
      await widget.evaluate((element, { text, story, consent }) => {
        (element as Widget).config = {
          currency: 'PKR', prices: 9000, pricesDate: '2026-11-01', clinicName: text, approval: text, included: text, reviewer: { name: text, date: '2026-01-02' },
          partner: 'a', disclosure: text, clinics: ['Lahore', text].map((city) => ({ name: text, city, url: 'https://a.example/', about: text, licence: text })),
          stories: [{ ...story, text, who: text, consent: { ...consent, scope: text } }],
        };
      }, { text, story: STORY, consent: CONSENT });
      await expect(widget.getByText(text.slice(0, 20)).first()).toBeVisible();
      expect(await layoutFaults(widget)).toEqual([]);
      await owner.arrive(widget);
      await widget.evaluate((element) => void (element as Widget).goTo('result/stories'));
      await expect(widget.getByRole('blockquote')).toBeVisible();
      expect(await layoutFaults(widget)).toEqual([]);
    });
  }
});

test.describe('a configuration that changes in mid-quiz', () => {
  test('C25: keeps the step and every answer, whatever of it goes', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ config: () => ({ currency: 'PKR', prices: 9000, pricesDate: '2026-11-01', clinicName: 'First Clinic' }) });
    await widget.getByRole('button', { name: /^Face/ }).click();
    await widget.getByRole('radio', { name: 'Fine lines' }).click();
    const question = widget.getByRole('group').first().getByRole('heading').first();
    await expect(widget.getByRole('radio', { name: 'Fine lines' })).toHaveCount(0);
    const asked = await question.innerText();
    for (const config of [{ clinicName: 'Second Clinic', currency: 'EUR', prices: 90 }, { concern: 'hair', goal: 'hair-male' }, {}, null, 'nothing']) {
      await widget.evaluate(async (element, value) => {
        (element as Widget).config = value;
        await (element as Widget & { updateComplete: Promise<unknown> }).updateComplete;
      }, config);
      await expect(question).toHaveText(asked);
    }
    await widget.getByRole('button', { name: 'Back' }).click();
    await expect(widget.getByRole('radio', { name: 'Fine lines' })).toBeChecked();
    const words = await wordsIn(widget);
    expect(words).not.toMatch(/First Clinic|Second Clinic/);
    expect(words).not.toMatch(NONSENSE);
  });

  test('C25: on the result, prices that go take the cost with them, and the plan stays', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ config: () => ({ currency: 'PKR', prices: 9000, pricesDate: '2026-11-01' }) });
    await owner.arrive(widget);
    const before = await owner.summary(widget);
    expect(await wordsIn(widget)).toMatch(/Rs\s9,000/);
    await widget.evaluate((element) => { (element as Widget).config = {}; });
    await expect.poll(() => wordsIn(widget)).not.toMatch(/Rs\s9,000/);
    expect((await owner.summary(widget))?.['sessions']).toEqual(before?.['sessions']);
  });
});

test.describe('a photo that does not come', () => {
  for (const [what, files] of [['is not there', {}], ['is a page', { '/b.svg': '<!doctype html><p>Sign in</p>' }]] as const) {
    test(`C24: which ${what} gives its room to words, moves nothing, and is told once`, async ({ host }) => {
      const owner = await openWith(host);
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => { answer = resolve; });
      await host.page.route(/\/[ab]\.svg$/, async (route) => {
        await answered;
        const name = new URL(route.request().url()).pathname;
        const text = ({ '/a.svg': PICTURE, ...files } as Readonly<Record<string, string>>)[name];
        // An answer without a body is a photo that cannot be read; a status would be logged by the browser itself.
        return route.fulfill({ body: text ?? '', contentType: name === '/b.svg' ? 'text/html' : 'image/svg+xml' });
      });
      const widget = await owner.mount();
      await widget.evaluate((element, story) => { (element as Widget).config = { stories: [story] }; }, { ...STORY, ...PHOTOS, text: 'Word for word.', consent: CONSENT });
      await owner.arrive(widget, COMPLETE.face);
      await widget.evaluate((element) => void (element as Widget).goTo('result/stories'));
      const show = widget.getByRole('button', { name: 'Show photos' });
      await show.scrollIntoViewIfNeeded();
      await show.press('Enter');
      const below = widget.getByRole('blockquote');
      const hide = widget.getByRole('button', { name: 'Hide photos' });
      await expect(hide).toBeVisible();
      const places = async (): Promise<readonly (number | undefined)[]> => [(await hide.boundingBox())?.height, (await below.boundingBox())?.y].map((place) => place && Math.round(place));
      const before = await places();
      answer();
      await expect(widget.getByRole('status').filter({ hasText: 'A photo did not load.' })).toContainText('After, in words');
      await expect(widget.getByRole('img', { name: /, in words$/ })).toHaveCount(0);
      expect(await places()).toEqual(before);
      expect(await owner.faults()).toHaveLength(1);
    });
  }
});

test('C21: a configuration that would take the health questions away changes none of them', async ({ host }) => {
  const owner = await openWith(host);
  const widget = await owner.mount({
    config: () => ({
      screening: false, safety: 'off', questions: [], verdicts: { pregnant: 'discuss' }, today: ['none'], ever: ['none'], age: '35-54',
      steps: ['goal', 'result'],
    }),
  });
  await owner.fillIn(widget, { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither' });
  await widget.getByRole('button', { name: 'Answer them now' }).first().click();
  const question = widget.getByRole('group').first().getByRole('heading').first();
  await expect(widget.getByRole('radio', { name: /under 18/i })).toBeVisible();
  await widget.getByRole('radio', { name: /35/ }).click();
  await expect(widget.getByRole('checkbox', { name: 'Pregnant' })).toBeVisible();
  const today = await question.innerText();
  await widget.getByRole('checkbox', { name: 'Pregnant' }).click();
  await widget.getByRole('button', { name: 'Continue' }).click();
  await expect(question).not.toHaveText(today);
  await widget.getByRole('checkbox', { name: 'None of these' }).click();
  await widget.getByRole('button', { name: 'Continue' }).click();
  await expect(widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
  expect((await owner.faults()).filter((line) => line.startsWith('TX-CFG-003'))).toHaveLength(7);
});
