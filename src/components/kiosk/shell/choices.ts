import { html, type TemplateResult } from 'lit';

/** A few values of which one holds, as buttons that stand far enough from each other for a finger. */
export function choices<Value>(
  label: string, all: readonly (readonly [value: Value, text: string])[], chosen: Value, choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="choices" role="group" aria-label=${label}>${all.map(([value, text]) => html`<button
    type="button" part="button" class="button s" aria-pressed=${value === chosen ? 'true' : 'false'} @click=${() => choose(value)}
  >${text}</button>`)}</div>`;
}
