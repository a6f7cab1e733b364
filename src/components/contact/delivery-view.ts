import { html, nothing, type TemplateResult } from 'lit';

import { contact } from '../../content/words/en/contact/index.js';
import { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
import type { DeliveryState } from '../../state/message/delivery.js';
import { actionLink } from '../result/action-link.js';
import { CHECK, EDIT, icon, INFO, WARN } from '../shared/icons.js';
import { clockTime, otherWays } from './contact.view.js';
import { copyButton, type TextActions, textSheet } from './exact-text.js';

/** What was to be sent, and what can be done now. */
export interface DeliveryScene {
  readonly text: string;
  readonly actions: Pick<TextActions, 'came' | 'onCopy'>;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onChange: () => void;
}

type Sending = (typeof contact)['sending'];
type FailedState = Extract<DeliveryState, { readonly phase: 'failed' }>;

function sendingTemplate({ text, onStop }: DeliveryScene, sending: Sending): TemplateResult {
  return html`<div class="stack" aria-busy="true">
    ${textSheet(text, sending.title)}
    <div class="row">
      <button type="button" id="focus" part="button" class="button p" aria-disabled="true"><span class="spin"></span>${sending.busy}</button>
      <button type="button" part="button" class="button t" @click=${onStop}>${sending.stop}</button>
    </div>
    <p class="xs mut">${sending.wait}</p>
  </div>`;
}

function failedTemplate({ fault, isSure }: FailedState, { text, actions, onAgain, onChange }: DeliveryScene, explorer: Explorer, { failed }: Sending): TemplateResult {
  const { whatsapp, call, email } = otherWays(text, explorer);
  const { next } = explorer.language.words('result', result).frame;
  const title = isSure ? failed.sure : failed.unsure;
  const { form } = explorer.language.words('contact', contact);
  return html`<div class="stack">
    <div class="note err" id="focus" tabindex="-1" role="group" aria-label=${title}>${icon(WARN)}<div><b>${title}</b><span>${failed[fault]}</span></div></div>
    ${textSheet(text, form.textAway)}
    <div class="row">
      <button type="button" part="button" class="button p" @click=${onAgain}>${failed.again}</button>
      ${whatsapp ? actionLink({ ...whatsapp, label: failed.whatsapp }, false, explorer, next) : nothing}
      ${call ? actionLink({ ...call, label: failed.call(call.address) }, false, explorer, next) : nothing}
      ${email ? actionLink({ ...email, label: failed.email }, false, explorer, next) : nothing}
      ${copyButton(failed.copy, actions)}
      <button type="button" part="button" class="button t" @click=${onChange}>${icon(EDIT)}${failed.change}</button>
    </div>
    ${whatsapp ? html`<p class="xs mut">${form.whatsappNote}</p>` : nothing}
  </div>`;
}

function sentTemplate(at: Date, { text, actions }: DeliveryScene, { settings, language }: Explorer, { sent, failed }: Sending): TemplateResult {
  const { clinicName, phone, lead } = settings;
  const days = lead?.replyDays ?? 0;
  const title = sent.title(clinicName);
  return html`<div class="stack">
    <div class="note ok" id="focus" tabindex="-1" role="group" aria-label=${title}>${icon(CHECK)}<div>
      <b>${title}</b><span>${sent.proof(clockTime(at))}${days > 0 ? ` ${sent.reply(days, language.format.number(days))}` : nothing}</span>
    </div></div>
    <b class="sm">${sent.what}</b>
    ${textSheet(text, sent.what)}
    <div class="row"><tx-print exportparts="button" .of=${{ title: sent.what, text }} .label=${sent.print}></tx-print>${copyButton(failed.copy, actions)}</div>
    <p class="sm mut">${phone ? sent.call(phone) : sent.mind} ${sent.free}</p>
  </div>`;
}

function testedTemplate({ text, onChange }: DeliveryScene, { test, failed, sent }: Sending): TemplateResult {
  return html`<div class="stack">
    <div class="note ask" id="focus" tabindex="-1" role="group" aria-label=${test.after}>${icon(INFO)}<div><b>${test.after}</b><span>${test.text}</span></div></div>
    ${textSheet(text, sent.what)}
    <div class="row"><button type="button" part="button" class="button t" @click=${onChange}>${icon(EDIT)}${failed.change}</button></div>
  </div>`;
}

/** What stands after the form has been sent off; nothing while it is the form itself. */
export function deliveryTemplate(state: DeliveryState, scene: DeliveryScene, explorer: Explorer): TemplateResult | typeof nothing {
  const { sending } = explorer.language.words('contact', contact);
  switch (state.phase) {
    case 'sending': return sendingTemplate(scene, sending);
    case 'failed': return failedTemplate(state, scene, explorer, sending);
    case 'sent': return sentTemplate(state.at, scene, explorer, sending);
    case 'tested': return testedTemplate(scene, sending);
    default: return nothing;
  }
}
