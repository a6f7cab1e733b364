import { html, nothing, type TemplateResult } from 'lit';

import { contact } from '../../content/words/en/contact/index.js';
import type { Explorer } from '../../state/explorer.js';
import type { MessageDraft } from '../../state/message/draft.js';
import { LIMITS } from '../../state/message/fields.js';
import { COPY, EDIT, icon } from '../shared/icons.js';
import { faultLine } from './field.js';

/** What can be done with the text. */
export interface TextActions {
  readonly isEditing: boolean;
  /** What became of the last copy, or empty. */
  readonly came: string;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onCopy: () => void;
}

/** A text as it goes out, line for line. */
export function textSheet(text: string, label: string): TemplateResult {
  return html`<div class="msg" role="group" aria-label=${label}>${text}</div>`;
}

/** Copies, and says what became of it. */
export function copyButton(label: string, { came, onCopy }: Pick<TextActions, 'came' | 'onCopy'>): TemplateResult {
  return html`<button type="button" part="button" class="button t" @click=${onCopy}>${icon(COPY)}${label}</button>
    ${came ? html`<span class="sm">${came}</span>` : nothing}`;
}

/** The exact text under its name: to read, or to change with a count of its characters. */
export function exactBlock(
  title: string, { edited }: MessageDraft, text: string, fault: string, actions: TextActions, { language }: Explorer,
): TemplateResult {
  const { form } = language.words('contact', contact);
  const { isEditing, onEdit, onText } = actions;
  const { number } = language.format;
  const handleInput = ({ target }: Event): void => onText((target as HTMLTextAreaElement).value);
  return html`<div class="exact">
    <div class="row between">
      <b class="sm">${title}</b>
      <span class="row">
        <button type="button" id="edit" part="button" class="button t" aria-expanded=${isEditing} @click=${() => onEdit(!isEditing)}>
          ${icon(EDIT)}${isEditing ? form.done : form.edit}</button>
        ${copyButton(form.copy, actions)}
      </span>
    </div>
    ${isEditing ? html`
      <textarea
        id="text" dir="auto" aria-label=${title} autocomplete="off" spellcheck="false" rows="10" .value=${edited ?? text}
        aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? 'text-fault counter' : 'counter'} @input=${handleInput}
      ></textarea>
      <p class=${text.length > LIMITS.text ? 'xs fault' : 'xs mut'} id="counter">${form.counter(number(text.length), number(LIMITS.text))}</p>`
    : textSheet(text, title)}
    ${faultLine('text', fault)}
  </div>`;
}
