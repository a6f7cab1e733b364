import { type Locator } from '@playwright/test';

import { COMPLETE, openWith, type Owner, type Widget, wordsIn } from './owner.js';
import { expect, type Host, test } from './support.js';

const HOSTILE = '<img src=x onerror="document.title=1"> \u202eyes {1}';
const LIGHT = { name: 'Red light', text: 'Twenty minutes of light.', concern: 'face', visits: { low: 1, high: 3 }, price: 4000 };
const HERE = { peel: { visits: { low: 3, high: 4 }, price: '9000-12000' } };
const CLINIC = { clinicName: 'Rose Clinic', currency: 'PKR', prices: '9000-16000', pricesDate: '2026-11-03' };
const FACE = { ...COMPLETE.face, goal: 'face-glow' } as const;
const NOT_OURS = 'Added by this clinic. We have not checked it.';

/** A result with the part on other choices open. */
async function compareWith(host: Host, alternatives: unknown, answers: object = FACE, more: object = {}): Promise<{ owner: Owner; widget: Locator }> {
  const owner = await openWith(host);
  const widget = await owner.mount({ child: JSON.stringify({ ...CLINIC, ...more, alternatives }) });
  await owner.arrive(widget, answers);
  await widget.evaluate((element) => void (element as Widget).goTo('result/compare'));
  await expect(widget.getByRole('heading', { name: 'What matters most to you?' })).toBeVisible();
  return { owner, widget };
}

test.describe('a clinic’s own word on other choices', () => {
  test('stands beside ours, after them in every order, on the page alone', async ({ host }) => {
    const { owner, widget } = await compareWith(host, { here: HERE, added: [LIGHT] });
    const item = widget.getByRole('listitem').filter({ hasText: NOT_OURS });
    await expect(item).toHaveText(/Red light\.\s+Twenty minutes of light\.\s+At this clinic: 1 to 3 visits\s*At this clinic: Rs\s4,000 a visit/);
    await expect(widget.getByRole('row', { name: /^Chemical peel/ })).toHaveText(/At this clinic: 3 to 4 visits[\s\S]+At this clinic: Rs\s9,000 to 12,000 a visit/);
    for (const value of ['Strongest proof', 'Lowest risk', 'Fewest visits', 'Lowest cost', 'No needles', 'No time off']) {
      await widget.getByRole('radio', { name: value }).check({ force: true });
      await expect(widget.getByRole('table', { name: `Choices, sorted by “${value[0]?.toLowerCase()}${value.slice(1)}”` })).toBeVisible();
      const [table, own] = [await widget.getByRole('table', { name: /^Choices/ }).boundingBox(), await item.boundingBox()];
      expect(own?.y).toBeGreaterThan((table?.y ?? NaN) + (table?.height ?? NaN));
    }
    expect(JSON.stringify([await owner.summary(widget), await owner.heard()])).not.toMatch(/Red light|At this clinic/);
    expect(await owner.faults()).toEqual([]);
  });

  test('is not shown while somebody tries for a baby, and its price not before the age is known', async ({ host }) => {
    const { owner, widget } = await compareWith(host, { here: HERE, added: [LIGHT] }, { ...FACE, today: ['trying'] });
    expect(await wordsIn(widget)).not.toMatch(/Red light|At this clinic/);
    expect(await owner.faults()).toEqual([]);
    const other = await compareWith(host, { here: HERE, added: [LIGHT] }, { ...FACE, age: 'unsaid' });
    await expect(other.widget.getByRole('row', { name: /^Chemical peel/ })).toContainText('At this clinic: 3 to 4 visits');
    expect(await wordsIn(other.widget)).not.toMatch(/9,000|4,000/);
  });

  test('stays plain text inside 320 px, and what cannot be used is told', async ({ host, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { owner, widget } = await compareWith(host, {
      here: { ...HERE, nose: { price: 1 }, filler: { price: '1,2' } },
      added: [{ ...LIGHT, name: 'n'.repeat(60), text: 't'.repeat(240) }, { ...LIGHT, name: HOSTILE }, { ...LIGHT, name: 'The best light' }, { ...LIGHT, name: 'Botox' }],
    });
    await expect(widget.getByText(HOSTILE.replace('\u202e', ''))).toBeVisible();
    await expect(widget.getByText('t'.repeat(240))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(widget.getByRole('img', { name: 'x' })).toHaveCount(0);
    expect(await page.title()).not.toBe('1');
    expect(await wordsIn(widget)).not.toMatch(/best light|botox/i);
    expect([...await owner.faults()].sort()).toEqual([
      'TX-CFG-003 json.alternatives.here.nose', 'TX-CFG-017 json.alternatives.added[2].name',
      'TX-CFG-024 json.alternatives.here.filler.price', 'TX-CFG-084 json.alternatives.added[2].name',
    ]);
  });
});
