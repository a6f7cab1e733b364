import { html, LitElement, nothing } from 'lit';

import { type Copied, copyText } from './copy.js';
import { labelOf } from './fields.js';
import { folderOf, isLocal, isPlain } from './folder.js';
import { languageFile } from './language-file.js';
import type { CheckedSetUp } from './set-up.js';
import { type Snippet, SNIPPETS } from './snippets.js';
import { tabs } from './tabs.js';

const PANEL = 'snippet';
const SAID: Readonly<Record<Copied | 'local', string>> = {
  copied: 'Copied. Paste it into your page.',
  // The address is the owner's own computer's.
  local: 'Copied, for a try on this computer alone.',
  marked: 'The browser does not let this page copy. The code is marked: press Ctrl+C, or ⌘C on a Mac.',
};

/**
 * What to copy for each way onto a page, the files it needs, and what it leaves out.
 *
 * @tag tx-studio-snippet
 */
export class SnippetBox extends LitElement {
  static override properties = { checked: { attribute: false }, dist: { attribute: false }, chosen: { state: true }, folder: { state: true }, copied: { state: true } };

  checked: CheckedSetUp | undefined;
  /** Where the studio's own files lie. */
  dist = '';

  private chosen = 'tag';
  /** As typed; it is no part of a link, so that no link can name somebody else's script. */
  private folder: string | undefined;
  private copied: Copied | '' = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (['checked', 'chosen', 'folder'].some((name) => changed.has(name))) this.copied = '';
  }

  private readonly copy = async (code: string): Promise<void> => {
    const shown = this.querySelector<HTMLElement>('code');
    if (!shown) return;
    // Emptied first, so that a second press is told as well.
    this.copied = '';
    const copied = await copyText(shown, code);
    await this.updateComplete;
    this.copied = copied;
  };

  private renderNote({ files: always, language, note }: Snippet, { usable }: CheckedSetUp) {
    const spoken = typeof language === 'string' ? undefined : languageFile(usable);
    const files = spoken ? [...always, spoken] : always;
    return html`<p class="hint">
      ${files.length > 0 ? html`First put ${files.map((name, index) => html`${index > 0 ? ', ' : ''}<a href=${this.dist + name} download>${name.replace(/^.*\//, '')}</a>`)} on your site.` : nothing}
      ${note}
      ${spoken && typeof language === 'function' ? language(spoken) : ''}
    </p>`;
  }

  private renderFolder(folder: string | undefined) {
    const typed = this.folder ?? this.dist;
    return html`<div class="field">
      <label for="folder">Address of the folder on your site</label>
      <input
        id="folder" type="text" inputmode="url" spellcheck="false" autocomplete="off" .value=${typed} aria-invalid=${folder ? 'false' : 'true'} aria-describedby="folder-note"
        @input=${(event: Event) => { this.folder = (event.target as HTMLInputElement).value; }}
      >
      <p id="folder-note" class=${!folder ? 'problem' : isLocal(folder) || isPlain(folder) ? 'left-out' : 'hint'}>${folder ? isLocal(folder) ? 'This is your own computer: good for a try. For visitors, write the address of the folder on your site.' : isPlain(folder) ? 'Pages with https do not load from http. Write the https address.' : ''
    : 'Write a full address, such as https://clinic.example/explorer/.'}</p>
    </div>`;
  }

  private renderLeftOut({ lacks, instead, language }: Snippet, { problems, usable, leftOut }: CheckedSetUp) {
    const isForCurrency = problems.has('currency') && leftOut.some((name) => name === 'prices' || name === 'consultation');
    const lacking = lacks.filter((name) => name in usable).map(labelOf);
    const isUnspoken = language === 'missing' && languageFile(usable) !== undefined;
    return html`<div role="status">
      ${leftOut.length > 0 ? html`<p class="left-out">Left out until fixed: ${leftOut.map(labelOf).join(', ')}. ${isForCurrency ? 'Without a currency no price can be shown. ' : ''}Everything else works now.</p>` : nothing}
      ${lacking.length > 0 ? html`<p class="left-out">Not in this way: ${lacking.join(', ')}. ${instead}</p>` : nothing}
      ${isUnspoken ? html`<p class="left-out">Urdu and Arabic do not come with it yet: visitors read English.</p>` : nothing}
    </div>`;
  }

  protected override render() {
    const { checked } = this;
    const one = SNIPPETS.find(({ id }) => id === this.chosen) ?? SNIPPETS[0];
    if (!checked || !one) return nothing;
    const typedFolder = folderOf(this.folder ?? this.dist);
    const folder = typedFolder ?? this.dist;
    const lacks = one.language === 'missing' && languageFile(checked.usable) ? [...one.lacks, 'lang'] : one.lacks;
    const code = one.code(Object.fromEntries(Object.entries(checked.usable).filter(([name]) => !lacks.includes(name))), { folder });
    return html`<section class="snippet" aria-label="Copy this">
      <div class="bar">
        ${tabs('Where it goes', PANEL, SNIPPETS.map(({ id, label }) => [id, label] as const), one.id, (id) => { this.chosen = id; })}
        <p role="status" class="told">${this.copied ? SAID[this.copied === 'copied' && one.namesFolder && isLocal(folder) ? 'local' : this.copied] : ''}</p>
        <button type="button" class="copy" @click=${() => this.copy(code)}>${this.copied === 'copied' ? 'Copied' : 'Copy code'}</button>
      </div>
      <div id=${PANEL} role="tabpanel" aria-labelledby=${`${PANEL}-${one.id}`}>
        ${this.renderNote(one, checked)}
        ${one.namesFolder ? this.renderFolder(typedFolder) : nothing}
        <pre tabindex="0" role="region" aria-label="Code"><code>${code}</code></pre>
        ${this.renderLeftOut(one, checked)}
      </div>
    </section>`;
  }
}
