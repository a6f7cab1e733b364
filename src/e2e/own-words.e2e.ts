import { COMPLETE, openWith, Owner, type Widget, wordsIn } from './owner.js';
import { CDN, expect, test } from './support.js';

const OWN = { 'start.title': 'Is this <i>for me</i>?', 'quiz.next': 'Go on', 'quiz.progress': '{2} in all, this is {1}', 'signs.title': 'Nothing to see' };
const CHILD = JSON.stringify({ sentences: OWN });
const tag = `<treatment-explorer><script type="application/json">${CHILD}</script></treatment-explorer>`;

test.describe('sentences of an owner', () => {
  test('stand where ours stood, as text, and locked ones stay', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ child: CHILD });
    await expect(widget.getByRole('heading', { name: 'Is this <i>for me</i>?' })).toBeVisible();
    await expect(widget.getByRole('heading', { name: 'Is mesotherapy worth asking about?' })).toHaveCount(0);
    expect(await owner.faults()).toEqual(['TX-CFG-081 json.sentences.signs.title']);
    await widget.getByRole('button', { name: /^Face/ }).click();
    await expect(widget.getByRole('button', { name: 'Go on' })).toBeVisible();
    expect(await wordsIn(widget)).toMatch(/\d in all, this is 1/);
  });

  test('stand on the result to the last row, with no source of ours behind them', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({
      config: () => ({ sentences: { 'detail.how.injections.face.text': 'We use 3 sizes of needle.', 'result.frame.verdict.usual': 'Mostly {1} here.' } }),
    });
    await owner.arrive(widget, COMPLETE.face);
    await widget.evaluate((element) => void (element as Widget).goTo('result/how'));
    const own = widget.getByText('We use 3 sizes of needle.');
    await expect(own).toBeVisible();
    await expect(widget.getByRole('button', { name: 'How we know: We use 3 sizes of needle.' })).toHaveCount(0);
    await expect(widget.getByRole('button', { name: /^How we know: / }).first()).toBeAttached();
  });

  test('load with the set-up in the module build, before the first words are shown', async ({ host, page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const start = document.querySelector('treatment-explorer')?.shadowRoot?.querySelector('tx-start');
        const title = start?.shadowRoot?.querySelector('h1, h2, h3')?.textContent?.trim();
        if (title && seen.at(-1) !== title) seen.push(title);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const owner = new Owner(host);
    await owner.host.open(`<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>${tag}`);
    await expect(page.getByRole('heading', { name: 'Is this <i>for me</i>?' })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['Is this <i>for me</i>?']);
    expect(host.widgetRequests.filter((name) => /chunks\/document-/.test(name))).toHaveLength(1);
  });

  test('are not asked for on a page that has attributes alone', async ({ host, page }) => {
    await host.open(`<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>
      <treatment-explorer clinic-name="Rose Clinic"></treatment-explorer>`);
    await page.getByRole('button', { name: /^Face/ }).click();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(host.widgetRequests.some((name) => /chunks\/document/.test(name))).toBe(false);
  });
});
