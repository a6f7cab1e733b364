import { seeCharts } from './owner.js';
import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const ENTRY = `${CDN}/dist/cdn/treatment-explorer.js`;
const WIDGET = '<treatment-explorer currency="PKR" prices="9000" region="PK" accent="#7a1f5c"></treatment-explorer>';

/** Elements on the page by their tag, and the style sheets that all elements of a tag have between them. */
function styleSheets(): { readonly tag: string; readonly elements: number; readonly sheets: number; readonly each: number }[] {
  const byTag = new Map<string, CSSStyleSheet[][]>();
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot, localName } = element;
      if (!shadowRoot) continue;
      byTag.set(localName, [...byTag.get(localName) ?? [], shadowRoot.adoptedStyleSheets]);
      visit(shadowRoot);
    }
  };
  visit(document);
  return [...byTag].map(([tag, lists]) => ({
    tag, elements: lists.length, sheets: new Set(lists.flat()).size, each: Math.max(...lists.map(({ length }) => length)),
  }));
}

test('P13: fifty widgets share one style sheet of each kind', async ({ host, page }) => {
  await host.open(`<script src="/dist/treatment-explorer.js" defer></script>${WIDGET.repeat(50)}`);
  await expect(page.getByRole('button', { name: /^Face/ })).toHaveCount(50);
  const tags = await page.evaluate(styleSheets);
  expect(tags.find(({ tag }) => tag === 'treatment-explorer')?.elements).toBe(50);
  expect(tags.find(({ tag }) => tag === 'tx-start')?.elements).toBe(50);
  for (const { tag, sheets, each } of tags) expect(sheets, `sheets of ${tag}`).toBe(each);
});

test('P13: two results share their style sheets, and the code that draws', async ({ host, page }) => {
  await host.open(`<script type="module" src="${ENTRY}"></script>${WIDGET.repeat(2)}`);
  for (const place of [0, 1]) {
    const visitor = new Visitor(page, place);
    await visitor.visit('face');
    await seeCharts(visitor.widget);
  }
  for (const { tag, sheets, each } of await page.evaluate(styleSheets)) expect(sheets, `sheets of ${tag}`).toBe(each);
  expect(host.widgetRequests.filter((name) => name.includes('/draw-'))).toHaveLength(1);
  expect(host.widgetRequests).toEqual([...new Set(host.widgetRequests)]);
});

test('P18: the first question needs one request, whatever an owner has set', async ({ host, page }) => {
  await host.open(WIDGET);
  // Every further file stays on its way for good.
  await page.route(/\/chunks\//, () => {});
  await page.addScriptTag({ url: ENTRY, type: 'module' });
  await expect(page.getByRole('button', { name: /^Face/ })).toBeVisible();
  expect(host.widgetRequests).toEqual(['cdn/treatment-explorer.js']);
});

test('P17: no request is on its way once a result has been read', async ({ host, page }) => {
  const waiting = new Set<string>();
  page.on('request', (request) => waiting.add(request.url()));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => waiting.delete(request.url()));
  await host.open(`<script type="module" src="${ENTRY}"></script>${WIDGET}`);
  const visitor = new Visitor(page);
  await visitor.visit('face');
  await visitor.readOn();
  await expect.poll(() => [...waiting]).toEqual([]);
  const asked = host.requests.length;
  await visitor.readOn();
  expect(host.requests).toHaveLength(asked);
});
