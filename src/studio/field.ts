import { html, nothing } from 'lit';

import type { Problem } from '../config/settings.js';
import { adviceOn } from './advice.js';
import { colourNotes } from './contrast.js';
import type { Field } from './fields.js';
import { type FormState, textOf } from './form-state.js';
import { valueOfTyped, withCountryCode } from './places.js';

/** The problems of a field, which it names as its description. */
export function problemLines(name: string, problems: readonly Problem[], fix: unknown = nothing) {
  return html`<div id=${`${name}-problem`} class="problem">
    ${problems.map((problem) => html`<p>${adviceOn(problem)} ${fix} <span class="code">${problem.code}</span></p>`)}
  </div>`;
}

/** A plain http address is one letter from a good one, and a number at home two digits from one abroad. */
function oneTapFix({ name, kind }: Field, { setUp, set }: FormState) {
  const text = setUp[name] ?? '';
  const better = kind === 'url' && /^http:\/\//i.test(text) ? text.replace(/^http:/i, 'https:') : name === 'whatsapp' ? withCountryCode(text, setUp['region'] ?? '') : undefined;
  if (!better) return nothing;
  return html`<button type="button" class="fix" @click=${() => set(name, better)}>Use ${kind === 'url' ? 'https' : better}</button>`;
}

function describedBy({ name, kind, hint }: Field, { problems }: FormState) {
  const ids = [problems.has(name) ? `${name}-problem` : '', kind === 'colour' ? `${name}-note` : '', hint ? `${name}-hint` : ''];
  return ids.filter(Boolean).join(' ') || nothing;
}

function input(field: Field, state: FormState) {
  const { name, kind, example = '', known } = field;
  const isBad = state.problems.has(name);
  return html`
    <input
      id=${name} type=${kind === 'colour' || kind === 'url' ? 'text' : kind} inputmode=${kind === 'url' ? 'url' : nothing} spellcheck="false" autocomplete="off"
      .value=${state.setUp[name] ?? ''} placeholder=${example || nothing} list=${known ? `${name}-known` : nothing}
      aria-invalid=${isBad ? 'true' : 'false'} aria-describedby=${describedBy(field, state)}
      @input=${(event: Event) => state.set(name, textOf(event))}
      @change=${known ? (event: Event) => state.set(name, valueOfTyped(textOf(event), known)) : nothing}
    >
    ${known ? html`<datalist id=${`${name}-known`}>${known.map(([value, label]) => html`<option value=${value}>${label}</option>`)}</datalist>` : nothing}`;
}

function select(field: Field, state: FormState) {
  const { name, options = [] } = field;
  const text = state.setUp[name] ?? '';
  return html`<select id=${name} aria-invalid=${state.problems.has(name) ? 'true' : 'false'} aria-describedby=${describedBy(field, state)} @change=${(event: Event) => state.set(name, textOf(event))}>
    ${options.map(([value, label]) => html`<option value=${value} .selected=${value === text}>${label}</option>`)}
  </select>`;
}

function colour(field: Field, state: FormState) {
  const text = state.setUp[field.name] ?? '';
  return html`
    <div class="with-swatch">
      <input type="color" aria-label="Pick the brand colour" .value=${/^#[\da-f]{6}$/i.test(text) ? text : '#0e5e63'} @input=${(event: Event) => state.set(field.name, textOf(event))}>
      ${input(field, state)}
    </div>
    <div id=${`${field.name}-note`}>${colourNotes(text, state.setUp['scheme'] ?? '').map((note) => html`<p class=${note.isCorrected ? 'note corrected' : 'note fine'}>${note.text}</p>`)}</div>`;
}

function choice({ name, label, hint, options = [] }: Field, { setUp, set }: FormState) {
  return html`<fieldset class="field" aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend>${label}</legend>
    <div class="segments">
      ${options.map(([value, words]) => html`<label>
        <input type="radio" name=${name} value=${value} .checked=${(setUp[name] ?? '') === value} @change=${() => set(name, value)}>
        <span>${words}</span>
      </label>`)}
    </div>
    ${hint ? html`<p id=${`${name}-hint`} class="hint">${hint}</p>` : nothing}
  </fieldset>`;
}

function onOff({ name, label, hint }: Field, { setUp, set }: FormState) {
  return html`<div class="field">
    <label class="switch">
      <input
        id=${name} type="checkbox" .checked=${setUp[name] === 'true'} aria-describedby=${`${name}-hint`}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? 'true' : '')}
      >
      <span>${label}</span>
    </label>
    <p id=${`${name}-hint`} class="hint">${hint}</p>
  </div>`;
}

/** One setting: label, control, what is wrong with it, and its hint. */
export function field(one: Field, state: FormState) {
  const { name, label, hint, kind, isHalf = false } = one;
  if (kind === 'choice') return choice(one, state);
  if (kind === 'switch') return onOff(one, state);
  const problems = state.problems.get(name);
  return html`<div class=${isHalf ? 'field half' : 'field'}>
    <label for=${name}>${label}</label>
    ${kind === 'colour' ? colour(one, state) : kind === 'select' ? select(one, state) : input(one, state)}
    ${problems ? problemLines(name, problems, oneTapFix(one, state)) : nothing}
    ${hint ? html`<p id=${`${name}-hint`} class="hint">${hint}</p>` : nothing}
  </div>`;
}
