import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expect, test } from './support.js';
import { Visitor } from './visitor.js';

const [, OWN = ''] = readFileSync('docs/theming.md', 'utf8').split('\n## Parts\n');
const PARTS = [...(OWN.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
const MARK = 'rgb(1, 2, 3)';
const STYLE = `<style>${PARTS.map((part) => `treatment-explorer::part(${part}) { outline-color: ${MARK} }`).join('\n')}</style>`;

/** Elements with a part that are shown now: how many the page's rule reaches, and those it does not. */
async function reached(page: Page, part: string): Promise<{ readonly count: number; readonly missed: readonly string[] }> {
  return page.locator('treatment-explorer').evaluate((root, [name, mark]) => {
    const within = (tree: ParentNode): Element[] => [...tree.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
    const all = (root.shadowRoot ? within(root.shadowRoot) : [])
      .filter((element) => element.part.contains(name) && element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);
    const missed = all.filter((element) => getComputedStyle(element).outlineColor !== mark);
    return { count: all.length, missed: missed.map((element) => `${(element.getRootNode() as ShadowRoot).host.localName}: ${element.textContent.trim().slice(0, 40)}`) };
  }, [part, MARK] as const);
}

test.describe('docs/theming.md', () => {
  test('each part of it is there in a visit, and a rule of the page reaches every one', async ({ host, page }) => {
    await host.open(`${STYLE}<script src="/dist/treatment-explorer.js"></script><treatment-explorer phone="+9242111222" currency="PKR" prices="9000"></treatment-explorer>`);
    const visitor = new Visitor(page);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const part of PARTS) {
        const { count, missed } = await reached(page, part);
        if (count > 0) seen.add(part);
        expect(missed, part).toEqual([]);
      }
    };
    await expect(visitor.widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    await look();
    await visitor.widget.locator('summary').nth(1).click();
    await expect(visitor.widget.getByRole('button', { name: 'Print this card' })).toBeVisible();
    await look();
    await visitor.pick('face');
    await visitor.widget.getByRole('radio').nth(1).focus();
    await page.keyboard.press('Space');
    await look();
    await visitor.visitOn();
    await visitor.readOn();
    await look();
    const rows = await visitor.widget.locator('tx-ledger').all();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      await row.locator('summary').first().click();
      await expect(row.getByRole('status')).toHaveCount(0);
    }
    await look();
    await visitor.widget.getByRole('button', { name: /^How we know/ }).first().click();
    await expect(visitor.widget.getByRole('button', { name: 'Close' })).toBeVisible();
    await look();
    expect([...seen].sort()).toEqual([...PARTS].sort());
  });

  test('each custom property of it changes what is shown, from the element and from around it', async ({ host, page }) => {
    const [first, second] = ['--tx-accent: #8c2f4f; --tx-radius: 20px; --tx-density: 1.15; --tx-scale: 1.5; --tx-font: monospace', ''];
    await host.open(`<script src="/dist/treatment-explorer.js"></script><div style="${first}"><treatment-explorer></treatment-explorer></div>`
      + `<treatment-explorer style="${first}"></treatment-explorer><treatment-explorer style="${second}"></treatment-explorer>`);
    await expect(page.getByRole('button', { name: /^Face/ })).toHaveCount(3);
    const looks = await page.getByRole('region').evaluateAll((regions) => regions.map((region) => {
      const { fontFamily, fontSize, borderTopLeftRadius } = getComputedStyle(region);
      const card = [...region.querySelectorAll('tx-start')].map((start) => start.shadowRoot?.querySelector('[part="button"], [part~="option"]')).find(Boolean);
      const { paddingTop = '', borderTopLeftRadius: corner = '' } = card ? getComputedStyle(card) : {};
      return { fontFamily, fontSize, borderTopLeftRadius, paddingTop, corner, colour: getComputedStyle(region).getPropertyValue('--_accent-given') };
    }));
    const [around, own, plain] = looks;
    expect(own).toEqual(around);
    expect(own).toMatchObject({ fontFamily: 'monospace', fontSize: '24px', borderTopLeftRadius: '28px', colour: '#8c2f4f' });
    expect(plain).toMatchObject({ fontSize: '16px', borderTopLeftRadius: '14px', colour: '#0e5e63' });
  });
});
