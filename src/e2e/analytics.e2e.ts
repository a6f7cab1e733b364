import type { Locator, Page } from '@playwright/test';

import { CONCERNS, EVERS, GOALS, TODAYS } from '../model/answers.js';
import { openWith, Owner, type Widget } from './owner.js';
import { expect, test } from './support.js';
import { Visitor } from './visitor.js';

type Entry = Readonly<Record<string, unknown>>;

/** All that a page may learn of a visit without its answers, in order. */
const STEPS: readonly Entry[] = [
  ...['concern', 'about', 'safety', 'result'].map((phase) => ({ event: 'tx_step', tx_phase: phase, tx_version: 1 })),
  { event: 'tx_result', tx_version: 1 },
];
const SECRETS = new RegExp([...CONCERNS, ...Object.values(GOALS).flat(), ...TODAYS, ...EVERS].map((name) => `"${name}"`).join('|'));
const ANSWERS = ['concern', 'goal', 'severity', 'duration', 'area', 'sun', 'trigger', 'weight'].map((id) => `tx_${id}`);

const pushed = (page: Page): Promise<readonly Entry[]> => page.evaluate(() => (window as unknown as { dataLayer: Entry[] }).dataLayer);

/** A page with a dataLayer, as a tag manager leaves one, and a widget in it. */
async function openOn(owner: Owner, attributes: string): Promise<Visitor> {
  await owner.open(`<script>window.dataLayer = [];</script><treatment-explorer ${attributes}></treatment-explorer>`);
  const visitor = new Visitor(owner.page);
  await visitor.widget.getByRole('button', { name: /^Face/ }).waitFor();
  return visitor;
}

const consent = (widget: Locator, level: string): Promise<void> => widget.evaluate((element, given) => {
  (element as Widget & { setConsent(level: string): void }).setConsent(given);
}, level);

test.describe('the analytics of a page', () => {
  for (const attributes of ['', 'analytics="off" consent="answers"', 'analytics="answers"', 'analytics="answers" consent="none"', 'analytics="steps" consent=""', 'consent="answers"']) {
    test(`learn nothing with ${attributes || 'nothing set'}`, async ({ host }) => {
      const visitor = await openOn(new Owner(host), attributes);
      await visitor.visit('hair');
      expect(await pushed(host.page)).toEqual([]);
    });
  }

  for (const attributes of ['analytics="steps" consent="steps"', 'analytics="steps" consent="answers"', 'analytics="answers" consent="steps"']) {
    test(`learn the phases and nothing of what somebody looks into with ${attributes}`, async ({ host }) => {
      const visitor = await openOn(new Owner(host), attributes);
      await expect.poll(() => pushed(host.page)).toEqual(STEPS.slice(0, 1));
      await visitor.visit('body');
      expect(await pushed(host.page)).toEqual(STEPS);
      expect(JSON.stringify(await pushed(host.page))).not.toMatch(SECRETS);
    });
  }

  test('learn nothing of what was before the consent, and nothing after it is taken back', async ({ host }) => {
    const visitor = await openOn(new Owner(host), 'analytics="answers"');
    await visitor.pick('face');
    expect(await pushed(host.page)).toEqual([]);
    await consent(visitor.widget, 'steps');
    await expect.poll(() => pushed(host.page)).toEqual(STEPS.slice(1, 2));
    await consent(visitor.widget, 'none');
    await visitor.visitOn();
    expect(await pushed(host.page)).toEqual(STEPS.slice(1, 2));
    await visitor.widget.evaluate((element) => { element.setAttribute('consent', 'steps'); });
    await expect.poll(() => pushed(host.page)).toEqual([...STEPS.slice(1, 2), ...STEPS.slice(3, 4)]);
    await visitor.widget.evaluate((element) => { (element as Widget).reset(); });
    expect((await pushed(host.page)).slice(2)).toEqual([{ event: 'tx_reset', tx_reason: 'page', tx_version: 1 }, STEPS[0]]);
  });

  test('learn the answers on the plan once, when the owner asks for them and the visitor has agreed to that too', async ({ host }) => {
    const visitor = await openOn(new Owner(host), 'analytics="answers" consent="answers"');
    await visitor.visit('face');
    const answers = (await pushed(host.page)).filter(({ event }) => event === 'tx_answers');
    expect(answers).toHaveLength(1);
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(['event', 'tx_version', ...ANSWERS].sort());
    expect(answers[0]).toMatchObject({ tx_concern: 'face', tx_duration: null });
    expect(JSON.stringify(await pushed(host.page))).not.toMatch(new RegExp([...TODAYS, ...EVERS, '35-54', '18-34'].map((name) => `"${name}"`).join('|')));
  });

  test('are not promised to learn nothing where they may learn answers', async ({ host }) => {
    const visitor = await openOn(new Owner(host), 'analytics="answers"');
    await expect(visitor.widget.getByText('Sources shown')).toBeVisible();
    await expect(visitor.widget.getByText('Answers stay on this device')).toHaveCount(0);
    await visitor.widget.evaluate((element) => { element.setAttribute('analytics', 'steps'); });
    await expect(visitor.widget.getByText('Answers stay on this device')).toBeVisible();
  });

  test('learn the answers of a visit that the page began anew as well, each once', async ({ host }) => {
    const visitor = await openOn(new Owner(host), 'analytics="answers" consent="answers"');
    await visitor.visit('face');
    await visitor.widget.evaluate((element) => { (element as Widget & { start(): void }).start(); });
    await visitor.visit('body');
    const answers = (await pushed(host.page)).filter(({ event }) => event === 'tx_answers');
    expect(answers.map((entry) => entry['tx_concern'])).toEqual(['face', 'body']);
  });

  test('are told by each of two widgets for itself, and a consent counts for the one that was given it', async ({ host }) => {
    const owner = await openWith(host, '<script>window.dataLayer = [];</script>');
    await owner.mount({ attributes: { analytics: 'steps', consent: 'steps' } });
    await expect.poll(() => pushed(host.page)).toEqual(STEPS.slice(0, 1));
    const other = await host.page.evaluateHandle(() => document.body.appendChild(Object.assign(document.createElement('treatment-explorer'), { analytics: 'steps' })));
    await other.evaluate((element) => { (element as Widget & { start(concern: string): void }).start('face'); });
    await host.page.locator('treatment-explorer').nth(1).getByRole('group').first().waitFor();
    expect(await pushed(host.page)).toEqual(STEPS.slice(0, 1));
    await consent(host.page.locator('treatment-explorer').nth(1), 'steps');
    await expect.poll(() => pushed(host.page)).toEqual(STEPS.slice(0, 2));
  });

  test('take a consent that is no text for none, and tell the owner', async ({ host }) => {
    const owner = await openWith(host, '<script>window.dataLayer = [];</script>');
    const widget = await owner.mount({ attributes: { analytics: 'steps' } });
    await consent(widget, true as unknown as string);
    await expect.poll(() => owner.faults()).toEqual(['TX-STAT-001 consent']);
    await owner.arrive(widget);
    expect(await pushed(host.page)).toEqual([]);
  });

  for (const age of ['Under 18', 'Rather not say']) {
    test(`learn no answers of somebody whose age is "${age}"`, async ({ host }) => {
      const visitor = await openOn(new Owner(host), 'analytics="answers" consent="answers"');
      await visitor.visit('face', [[/How old/, [age]]]);
      expect(await pushed(host.page)).toEqual(STEPS);
    });
  }

  test('learn that a contact was pressed, and which way', async ({ host }) => {
    const owner = await openWith(host, '<script>window.dataLayer = [];</script>');
    const widget = await owner.mount({ attributes: { analytics: 'steps', consent: 'steps', phone: '+9242111222' } });
    await owner.arrive(widget);
    await host.page.evaluate(() => window.addEventListener('tx-cta', (event) => event.preventDefault()));
    await widget.getByRole('link', { name: /Call/ }).first().click();
    expect((await pushed(host.page)).at(-1)).toEqual({ event: 'tx_cta', tx_kind: 'call', tx_version: 1 });
  });

  test('are not invented where the page has none, and the owner is told', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { analytics: 'steps', consent: 'steps' } });
    await expect.poll(() => owner.faults()).toEqual(['TX-STAT-002 analytics']);
    await owner.arrive(widget);
    expect(await host.page.evaluate(() => 'dataLayer' in window)).toBe(false);
  });

  test('that fail, and a consent nobody knows, are told to the owner and stop nothing', async ({ host }) => {
    const owner = await openWith(host, '<script>window.dataLayer = []; dataLayer.push = () => { throw new Error("full"); };</script>');
    const widget = await owner.mount({ attributes: { analytics: 'steps', consent: 'steps' } });
    await owner.arrive(widget);
    expect(await owner.faults()).toEqual(['TX-STAT-003 analytics']);
    const other = await owner.mount({ attributes: { analytics: 'steps', consent: 'yes' } });
    await expect.poll(() => owner.faults()).toEqual(['TX-STAT-001 consent']);
    await owner.arrive(other);
  });
});
