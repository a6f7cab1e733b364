import { COMPLETE, openWith, type Owner, type Widget, wordsIn } from './owner.js';
import { expect, type Host, test } from './support.js';

const HOSTILE = '<img src=x onerror="document.title=1"> \u202eyes {1}';
const PACEMAKER = { list: 'ever', text: 'I have a pacemaker', verdict: 'not-now', reason: 'We use a device with a current.', ask: 'Which treatment is fine with my pacemaker?' };
const PIERCING = { list: 'today', text: 'A new piercing there', verdict: 'ask-first', reason: 'It has to heal first.', ask: 'Has it healed?' };
const CLINIC = { clinicName: 'Rose Clinic', currency: 'PKR', prices: '9000-16000', email: 'ask@clinic.example', analytics: 'answers' };

/** A widget with the result of a visitor nobody would warn, by the questions the owner adds. */
async function mountWith(host: Host, questions: readonly unknown[]) {
  const owner: Owner = await openWith(host);
  const widget = await owner.mount({ child: JSON.stringify({ ...CLINIC, questions }) });
  return { owner, widget };
}

test.describe('health answers of the owner', () => {
  test('are ticked with the keyboard, and "not now" leaves no cost, no contact and nothing that tells of it', async ({ host, page }) => {
    const { owner, widget } = await mountWith(host, [PACEMAKER, PIERCING]);
    await page.evaluate(() => void Object.assign(window, { dataLayer: [] }));
    await owner.fillIn(widget, { ...COMPLETE.face, ever: undefined });
    await widget.evaluate((element) => (element as Widget & { setConsent(level: string): void }).setConsent('answers'));
    await widget.evaluate((element) => void (element as Widget).goTo('ever'));
    await expect(widget.getByRole('group', { name: 'This clinic also asks' })).toBeVisible();
    const box = widget.getByRole('checkbox', { name: 'I have a pacemaker' });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await widget.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect(widget.getByRole('heading', { name: 'Mesotherapy is not advised for you now.' })).toBeVisible();
    await expect(widget.getByText('I have a pacemaker. This clinic’s own rule. We use a device with a current.')).toBeVisible();
    await expect(widget.getByRole('textbox')).toHaveValue(/I have a pacemaker[\s\S]+Which treatment is fine with my pacemaker\?/);
    const words = await wordsIn(widget);
    for (const never of ['Rs', 'PKR', '9,000', 'ask@clinic.example']) expect(words).not.toContain(never);
    expect(await owner.summary(widget)).toBeNull();
    const told = JSON.stringify([await owner.heard(), await page.evaluate(() => (window as { dataLayer?: unknown }).dataLayer)]);
    expect(told).toContain('tx_step');
    expect(told).not.toMatch(/own-|pacemaker|not-now/);
    await widget.getByRole('button', { name: 'Change this answer' }).click();
    await expect(widget.getByRole('checkbox', { name: 'I have a pacemaker' })).toBeChecked();
  });

  test('ask for a doctor first with their reason, keep the plan, and are taken along in words alone', async ({ host }) => {
    const { owner, widget } = await mountWith(host, [PIERCING]);
    await owner.arrive(widget, { ...COMPLETE.face, today: ['own-1'] });
    await expect(widget.getByText('This clinic’s own rule. It has to heal first.')).toBeVisible();
    await expect(widget.getByRole('button', { name: /A new piercing there/ })).toBeVisible();
    await expect(widget.getByRole('textbox', { name: /list/i })).toHaveValue(/• A new piercing there[\s\S]+• Has it healed\?/);
    const summary = await owner.summary(widget);
    expect(summary).not.toBeNull();
    expect(JSON.stringify(summary)).not.toMatch(/own-|piercing/);
    await widget.evaluate((element) => void (element as Widget).goTo('result/practitioner'));
    await expect(widget.getByText('Has it healed?', { exact: true })).toBeVisible();
    expect(await owner.faults()).toEqual([]);
  });

  test('fail to the careful side, and stay plain text', async ({ host, page }) => {
    const { owner, widget } = await mountWith(host, [
      { ...PACEMAKER, text: HOSTILE, verdict: 'discuss' }, { ...PACEMAKER, text: 'y'.repeat(10_000), reason: undefined }, { ...PIERCING, list: 'never' },
    ]);
    await owner.arrive(widget, COMPLETE.face);
    await widget.evaluate((element) => void (element as Widget).goTo('ever'));
    const title = await page.title();
    await widget.getByRole('checkbox', { name: HOSTILE.replace('\u202e', '') }).check();
    await expect(widget.getByRole('checkbox', { name: `${'y'.repeat(79)}…` })).toBeVisible();
    await widget.getByRole('button', { name: 'Continue' }).click();
    await expect(widget.getByRole('heading', { name: 'Mesotherapy is not advised for you now.' })).toBeVisible();
    expect(await wordsIn(widget)).not.toContain('PKR');
    await expect(widget.getByRole('img', { name: 'x' })).toHaveCount(0);
    expect(await page.title()).toBe(title);
    expect([...await owner.faults()].sort()).toEqual([
      'TX-CFG-002 json.questions[1].text', 'TX-CFG-004 json.questions[0].verdict', 'TX-CFG-004 json.questions[2].list',
      'TX-CFG-017 json.questions[1].reason', 'TX-CFG-090 json.questions[0].verdict',
    ]);
  });

  test('hold a word of 80 characters inside 320 px, in the quiz and on the result', async ({ host, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { owner, widget } = await mountWith(host, [{ ...PIERCING, text: 'y'.repeat(80), reason: 'z'.repeat(200), ask: 'w'.repeat(160) }]);
    await owner.arrive(widget, { ...COMPLETE.face, today: ['own-1'] });
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await expect(widget.getByText('z'.repeat(200))).toBeVisible();
    expect(await width()).toBe(320);
    await widget.evaluate((element) => void (element as Widget).goTo('today'));
    await expect(widget.getByRole('checkbox', { name: 'y'.repeat(80) })).toBeChecked();
    expect(await width()).toBe(320);
  });

  test('set by a page count at once, and one there is not counts as not said', async ({ host }) => {
    const { owner, widget } = await mountWith(host, [PACEMAKER]);
    await owner.arrive(widget, COMPLETE.face);
    await owner.fillIn(widget, { today: ['own-5'] });
    await expect(widget.getByRole('button', { name: /Today: not said/ })).toBeVisible();
    expect(await wordsIn(widget)).toContain('Ask your doctor first');
    await owner.fillIn(widget, { ever: ['own-1'] });
    await expect(widget.getByText('This clinic’s own rule. We use a device with a current.')).toBeVisible();
    await owner.fillIn(widget, { ever: ['none'], today: ['none'] });
    await expect(widget.getByText('This clinic’s own rule. We use a device with a current.')).toBeVisible();
    expect(await owner.faults()).toEqual([]);
  });
});
