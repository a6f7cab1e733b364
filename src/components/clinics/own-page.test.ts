import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import type { Settings } from '../../config/settings.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, wordsIn } from '../../testing/look.js';
import { VISITORS } from '../../testing/result.js';
import './define.js';
import type { OwnPage } from './own-page.js';

const SITE: Partial<Settings> = { mode: 'affiliate', partner: 'skin-notebook', clinicName: 'The <Skin> Notebook' };

async function mount(scene: Scene = {}): Promise<{ stage: TestStage; element: OwnPage }> {
  return mountWith<OwnPage>(html`<tx-own-page></tx-own-page>`, { step: 'result', answers: VISITORS.ask, settings: SITE, ...scene });
}
const codeIn = (element: Element): string | undefined => everything(element).find((one): one is HTMLTextAreaElement => one.localName === 'textarea')?.value;

/** A script of the page, of a kind that no browser fetches. */
function scriptAt(name: string): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', src: `https://notebook.example/dist/${name}` });
  document.head.append(script);
  return script;
}

describe('<tx-own-page>', () => {
  let script: HTMLScriptElement;
  beforeEach(() => { script = scriptAt('treatment-explorer.js?v=3'); });
  afterEach(() => script.remove());

  it('holds the script, the element, and the line that says where it comes from', async () => {
    const { element } = await mount();
    expect(codeIn(element)).to.equal(
      `<script src="https://notebook.example/dist/treatment-explorer.js" defer></script>\n<treatment-explorer></treatment-explorer>\n`
      + `<p><a href="${location.origin}${location.pathname}">Treatment explorer, from The &lt;Skin&gt; Notebook</a></p>`,
    );
    await expect(element).to.be.accessible();
  });

  it('holds no id, no query and nothing of the visit', async () => {
    const { element } = await mount({ settings: { ...SITE, partnerSub: 'page-1' } });
    expect(codeIn(element)).to.not.match(/skin-notebook|page-1|body-fat|bleeding|\?/);
  });

  it('holds the widget’s script and no language where one stands before it and the page is in English', async () => {
    const packs = ['treatment-explorer.ur.js', 'treatment-explorer.ar.js?v=3'].map(scriptAt);
    script.before(...packs);
    try {
      const code = codeIn((await mount()).element);
      expect(code).to.match(/^<script src="https:\/\/notebook\.example\/dist\/treatment-explorer\.js" defer><\/script>\n<treatment-explorer><\/treatment-explorer>\n/);
    } finally {
      for (const pack of packs) pack.remove();
    }
  });

  it('is called after the page where the page has no name', async () => {
    const { element } = await mount({ settings: { ...SITE, clinicName: '' } });
    expect(codeIn(element)).to.include(`from ${location.hostname}<`);
  });

  for (const [why, settings] of [
    ['without a partner', { mode: 'affiliate' }], ['with an id that cannot be used', { ...SITE, partner: '' }], ['where the owner wants none', { ...SITE, embedBox: false }],
  ] as const satisfies readonly (readonly [string, Partial<Settings>])[]) {
    it(`is not there ${why}`, async () => expect(wordsIn((await mount({ settings })).element)).to.equal(''));
  }

  it('is not there on a page without a script that another page could have', async () => {
    script.remove();
    expect(wordsIn((await mount()).element)).to.equal('');
  });

  it('is copied, or marked for the reader’s own keys', async () => {
    const { stage, element } = await mount();
    control(element, 'button', 'Copy the code').click();
    await waitUntil(() => /Copied\.|did not copy it/.test(wordsIn(element)));
    expect(stage.announcements).to.have.length(1);
  });
});
