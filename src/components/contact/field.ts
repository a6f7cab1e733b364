import { html, nothing, type TemplateResult } from 'lit';

import { icon, WARN } from '../shared/icons.js';

/** One line that a visitor types. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it, in words, or empty. */
  readonly fault: string;
  readonly autocomplete: 'name' | 'off' | 'on';
  /** Whether the Tab key passes it by: it is not seen. */
  readonly isPassedBy?: boolean;
  readonly onInput: (value: string) => void;
}

/** What is wrong, beside what it is about. */
export function faultLine(id: string, fault: string): TemplateResult | typeof nothing {
  return fault ? html`<p class="fault" id=${`${id}-fault`}>${icon(WARN)}<span>${fault}</span></p>` : nothing;
}

/** A labelled field, with its fault in place of its hint. */
export function textField({ id, label, note, hint, value, fault, autocomplete, isPassedBy = false, onInput }: Field): TemplateResult {
  const handleInput = ({ target }: Event): void => onInput((target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}${note ? html` <span class="mut">${note}</span>` : nothing}</label>
    <input
      id=${id} dir="auto" tabindex=${isPassedBy ? -1 : nothing} autocomplete=${autocomplete} spellcheck="false" .value=${value} aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-fault` : hint ? `${id}-hint` : nothing} @input=${handleInput}
    >
    ${fault ? faultLine(id, fault) : hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  </div>`;
}

/** Something to tick: a switch, or one of the sentences to agree to. */
export interface Tick {
  readonly id: string;
  readonly isOn: boolean;
  readonly label: unknown;
  readonly fault?: string;
  readonly isSwitch?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function tickBox({ id, isOn, label, fault = '', isSwitch = false, onChange }: Tick): TemplateResult {
  const handleChange = ({ target }: Event): void => onChange((target as HTMLInputElement).checked);
  return html`<label class=${isSwitch ? 'switch' : 'tick'}>
    <input
      type="checkbox" id=${id} role=${isSwitch ? 'switch' : nothing} .checked=${isOn} aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-fault` : nothing} @change=${handleChange}
    ><span>${label}</span>
  </label>`;
}
