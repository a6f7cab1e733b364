import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { TabId } from './tabs.view.js';

/** How far each key goes along a line that is read from left to right. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The row of tabs of an element: which one is chosen, and how keys move along it. Its panel has the id `panel`. */
export class Tabs {
  private chosen: TabId | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {}

  /** The first tab is the chosen one again. */
  forget(): void {
    this.chosen = undefined;
  }

  /** The chosen one of these; the first where none is. */
  chosenOf(ids: readonly TabId[]): TabId {
    const { chosen } = this;
    return chosen && ids.includes(chosen) ? chosen : ids[0] ?? 'how';
  }

  private choose(id: TabId): void {
    this.chosen = id;
    this.host.requestUpdate();
  }

  private async handleKey(event: KeyboardEvent, ids: readonly TabId[], dir: 'ltr' | 'rtl'): Promise<void> {
    const at = ids.indexOf(this.chosenOf(ids));
    const step = (STEPS[event.key] ?? 0) * (dir === 'rtl' ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? ids.length - 1 : step === 0 ? undefined : (at + step + ids.length) % ids.length;
    const id = to === undefined ? undefined : ids[to];
    if (!id) return;
    event.preventDefault();
    this.choose(id);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  }

  /** The row itself. */
  list(ids: readonly TabId[], names: Readonly<Record<TabId | 'title', string>>, dir: 'ltr' | 'rtl'): TemplateResult {
    const chosen = this.chosenOf(ids);
    return html`<div class="tabs" role="tablist" aria-label=${names.title} @keydown=${(event: KeyboardEvent) => this.handleKey(event, ids, dir)}>
      ${ids.map((id) => html`<button
        type="button" role="tab" part="button" id=${`tab-${id}`} aria-selected=${String(id === chosen)} aria-controls="panel" tabindex=${id === chosen ? 0 : -1}
        @click=${() => this.choose(id)}
      >${names[id]}</button>`)}
    </div>`;
  }
}
