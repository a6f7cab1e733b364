import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import './everything.js';

import { accentTokens } from '../lib/accent.js';
import { parseColour, type Rgb } from '../lib/colour.js';
import { PRESETS } from './presets.js';
import { register } from './register.js';
import type { TreatmentExplorer } from './treatment-explorer.js';

register();

/** The frame of a widget, on which its look stands. */
async function frameOf(template: ReturnType<typeof html>): Promise<HTMLElement> {
  const widget = await fixture<TreatmentExplorer>(template);
  await widget.updateComplete;
  const region = widget.shadowRoot?.querySelector<HTMLElement>('section');
  if (!region) throw new Error('no region');
  return region;
}

const cornerOf = (frame: HTMLElement): number => parseFloat(getComputedStyle(frame).borderTopLeftRadius);
const accentOf = (frame: HTMLElement): string => {
  const probe = document.createElement('span');
  probe.style.color = 'var(--_accent)';
  frame.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

describe('presets', () => {
  // The first widget of a page waits for the part that holds them; those after it have it at once.
  before(async () => {
    const frame = await frameOf(html`<treatment-explorer preset="ink"></treatment-explorer>`);
    await waitUntil(() => cornerOf(frame) < 3);
  });

  for (const [name, { accent, radius }] of Object.entries(PRESETS)) {
    it(`${name} can be read as it is on light ground, and has its corners`, async () => {
      expect(accentTokens(parseColour(accent) as Rgb, 'light')).to.include({ corrected: false, accent });
      const frame = await frameOf(html`<treatment-explorer preset=${name}></treatment-explorer>`);
      expect(cornerOf(frame)).to.be.closeTo(radius * 1.4, 0.01);
    });

    it(`${name} has a colour of its own, lighter on dark ground`, async () => {
      const light = accentOf(await frameOf(html`<treatment-explorer preset=${name}></treatment-explorer>`));
      const dark = accentOf(await frameOf(html`<treatment-explorer preset=${name} scheme="dark"></treatment-explorer>`));
      const others = Object.keys(PRESETS).filter((other) => other !== name);
      expect(dark).not.to.equal(light);
      for (const other of others) {
        expect(accentOf(await frameOf(html`<treatment-explorer preset=${other}></treatment-explorer>`))).not.to.equal(light);
      }
    });
  }

  it('give way to what the page sets', async () => {
    const frame = await frameOf(html`<treatment-explorer preset="rose" style="--tx-radius: 0px; --tx-accent: #123a6f"></treatment-explorer>`);
    expect(cornerOf(frame)).to.equal(0);
    expect(accentOf(frame)).to.equal(accentOf(await frameOf(html`<treatment-explorer style="--tx-accent: #123a6f"></treatment-explorer>`)));
    const coloured = await frameOf(html`<treatment-explorer preset="rose" accent="#123a6f"></treatment-explorer>`);
    expect(accentOf(coloured)).to.equal(accentOf(await frameOf(html`<treatment-explorer accent="#123a6f"></treatment-explorer>`)));
  });

  it('can be changed, and taken away', async () => {
    const frame = await frameOf(html`<treatment-explorer preset="ink"></treatment-explorer>`);
    const widget = (frame.getRootNode() as ShadowRoot).host as TreatmentExplorer;
    const plain = await frameOf(html`<treatment-explorer></treatment-explorer>`);
    widget.preset = null;
    await widget.updateComplete;
    expect([cornerOf(frame), accentOf(frame)]).to.deep.equal([cornerOf(plain), accentOf(plain)]);
  });
});
