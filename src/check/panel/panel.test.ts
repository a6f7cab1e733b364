import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import '../../define.js';
import type { TreatmentExplorer } from '../../widget/treatment-explorer.js';
import type { Checked } from '../checked.js';
import { Watch } from '../gather/watch.js';
import { SelfCheckPanel } from './panel.js';
import { placeBelow } from './place.js';

// What the panel reads is what the widget has.
const checked = (widget: TreatmentExplorer): Checked => widget;

describe('SelfCheckPanel', () => {
  before(() => {
    if (!customElements.get('tx-self-check')) customElements.define('tx-self-check', SelfCheckPanel);
  });

  async function panelFor(widget: TreatmentExplorer): Promise<SelfCheckPanel> {
    const panel = new SelfCheckPanel();
    placeBelow(panel, widget);
    panel.follow(checked(widget), new Watch(), 1);
    await panel.look();
    return panel;
  }

  it('is one labelled region below the widget, with a heading and two buttons, and nothing for axe to mind', async () => {
    const widget = await fixture<TreatmentExplorer>(html`<treatment-explorer></treatment-explorer>`);
    const panel = await panelFor(widget);
    expect(widget.nextElementSibling).to.equal(panel);
    expect(panel.shadowRoot?.querySelector('section')?.getAttribute('aria-label')).to.equal('Self-check');
    expect([...panel.shadowRoot?.querySelectorAll('button') ?? []].map(({ textContent }) => textContent)).to.deep.equal(['Check again', 'Copy report']);
    await expect(panel).to.be.accessible();
    panel.remove();
  });

  it('says what the owner was told, now and after it was put right', async () => {
    const waiting = document.createElement('treatment-explorer');
    waiting.setAttribute('email', 'nobody');
    const told = oneEvent(waiting, 'tx-error');
    const place = await fixture(html`<div></div>`);
    place.append(waiting);
    await told;
    const panel = await panelFor(waiting);
    expect(panel.shadowRoot?.textContent).to.contain('The e-mail address is not complete');
    waiting.setAttribute('email', 'a@b.example');
    await waiting.updateComplete;
    await panel.look();
    expect(panel.shadowRoot?.textContent).to.not.contain('e-mail');
    panel.remove();
  });
});
