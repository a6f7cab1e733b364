import { html } from 'lit';

type Tabs<Id extends string> = readonly (readonly [id: Id, label: string])[];

const STEPS: Readonly<Partial<Record<string, (index: number, count: number) => number>>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs of one panel: one stop of the Tab key, arrows between them. */
export function tabs<Id extends string>(label: string, panel: string, list: Tabs<Id>, chosen: Id, choose: (id: Id) => void) {
  const move = (event: KeyboardEvent): void => {
    const index = STEPS[event.key]?.(list.findIndex(([id]) => id === chosen), list.length);
    const id = index === undefined ? undefined : list[index]?.[0];
    if (!id || index === undefined) return;
    event.preventDefault();
    choose(id);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
    ${list.map(([id, words]) => html`<button
      type="button" role="tab" id=${`${panel}-${id}`} aria-controls=${panel} aria-selected=${id === chosen ? 'true' : 'false'}
      tabindex=${id === chosen ? '0' : '-1'} @click=${() => choose(id)}
    >${words}</button>`)}
  </div>`;
}

/** Buttons of which one is pressed. */
export function choices<Id extends string>(label: string, list: Tabs<Id>, chosen: Id, choose: (id: Id) => void) {
  return html`<div class="segments" role="group" aria-label=${label}>
    ${list.map(([id, words]) => html`<button type="button" aria-pressed=${id === chosen ? 'true' : 'false'} @click=${() => choose(id)}>${words}</button>`)}
  </div>`;
}
