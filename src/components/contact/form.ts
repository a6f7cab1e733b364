import { html, nothing, type TemplateResult } from 'lit';

import { contact } from '../../content/words/en/contact/index.js';
import { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
import { sentencesOf } from '../../state/message/agreement.js';
import type { MessageDraft } from '../../state/message/draft.js';
import { type FaultPlace, type FormFault, namesPlan } from '../../state/message/faults.js';
import { LIMITS } from '../../state/message/fields.js';
import { actionLink } from '../result/action-link.js';
import { icon, INFO } from '../shared/icons.js';
import { exactBlock, type TextActions } from './exact-text.js';
import { otherWays, tickedQuestions } from './contact.view.js';
import { faultLine, textField, tickBox } from './field.js';

/** What the form shows, and what it can do. */
export interface FormScene {
  readonly draft: MessageDraft;
  readonly text: string;
  /** What to mend; none before the visitor has tried to send. */
  readonly faults: readonly FormFault[];
  readonly actions: TextActions;
  readonly onDraft: (draft: Partial<MessageDraft>) => void;
  readonly onSend: (event: Event) => void;
}

type Words = typeof contact;

/** The words for what is wrong at a place, or none. */
function faultAt(place: FaultPlace, { faults }: FormScene, { language }: Explorer): string {
  const fault = faults.find((one) => one.place === place);
  if (!fault) return '';
  const words = language.words('contact', contact).form.faults;
  const most = place === 'name' || place === 'contact' || place === 'when' ? LIMITS[place] : LIMITS.text;
  return fault.kind === 'long' ? words.long(language.format.number(most)) : words[fault.kind];
}

function fields(scene: FormScene, explorer: Explorer, { form }: Words): TemplateResult {
  const { draft, onDraft } = scene;
  const fault = (place: FaultPlace): string => faultAt(place, scene, explorer);
  return html`
    <div class="pair">
      ${textField({
        id: 'who', label: form.name, hint: form.nameHint, value: draft.name, fault: fault('name'), autocomplete: 'name',
        onInput: (name) => onDraft({ name }),
      })}
      ${textField({
        id: 'reach', label: form.contact, hint: form.contactHint, value: draft.contact, fault: fault('contact'), autocomplete: 'on',
        onInput: (reach) => onDraft({ contact: reach }),
      })}
    </div>
    ${textField({
      id: 'when', label: form.when, note: form.skip, value: draft.when, fault: fault('when'), autocomplete: 'off',
      onInput: (when) => onDraft({ when }),
    })}
    <div class=${draft.trap ? '' : 'vh'}>
      ${textField({
        id: 'empty', label: form.empty, value: draft.trap, fault: fault('trap'), autocomplete: 'off', isPassedBy: draft.trap === '',
        onInput: (trap) => onDraft({ trap }),
      })}
    </div>`;
}

/** What may go into the text. With words of the visitor's own nothing is put in any more. */
function additions({ draft, onDraft }: FormScene, explorer: Explorer, { form }: Words): TemplateResult {
  if (draft.edited !== null) {
    return html`<p class="sm mut">${form.own} <button type="button" part="button" class="button t" @click=${() => onDraft({ edited: null })}>${form.prepared}</button></p>`;
  }
  const count = tickedQuestions(explorer, draft.hasPlan).length;
  return html`<div class="additions">
    ${tickBox({ id: 'plan', isSwitch: true, isOn: draft.hasPlan, label: form.plan, onChange: (hasPlan) => onDraft({ hasPlan }) })}
    ${count === 0 ? nothing : tickBox({
      id: 'questions', isSwitch: true, isOn: draft.hasQuestions, label: form.questions(explorer.language.format.number(count)),
      onChange: (hasQuestions) => onDraft({ hasQuestions }),
    })}
  </div>`;
}

/** The sentences to agree to: the second is there only while the text says more than that somebody asks. */
function agreements(scene: FormScene, explorer: Explorer, { form }: Words): TemplateResult {
  const { draft, onDraft } = scene;
  const { language, settings } = explorer;
  const { contact: first, health } = sentencesOf(settings, form);
  const contactFault = faultAt('agree-contact', scene, explorer);
  const healthFault = faultAt('agree-health', scene, explorer);
  const privacy = settings.lead?.privacyUrl
    ? html` <a href=${settings.lead.privacyUrl} target="_blank" rel="noopener noreferrer" aria-label=${`${form.privacy}${language.marks.comma}${form.opens}`}>${form.privacy}</a>` : nothing;
  return html`<fieldset class=${contactFault || healthFault ? 'agree wrong' : 'agree'}>
    <legend class="vh">${form.agree}</legend>
    <div class="item">${faultLine('agree-contact', contactFault)}${tickBox({
      id: 'agree-contact', isOn: draft.agreesContact, fault: contactFault, label: html`<b>${form.contactName}</b> ${first.text}`,
      onChange: (agreesContact) => onDraft({ agreesContact }),
    })}</div>
    ${namesPlan(draft) ? html`<div class="item">${faultLine('agree-health', healthFault)}${tickBox({
      id: 'agree-health', isOn: draft.agreesHealth, fault: healthFault, label: html`<b>${form.healthName}</b> ${health.text}`,
      onChange: (agreesHealth) => onDraft({ agreesHealth }),
    })}</div>` : nothing}
    <p class="sm">${form.adults}${privacy}</p>
  </fieldset>`;
}

/** The message, and the ways that carry it without the form. */
function ways(scene: FormScene, explorer: Explorer, { form }: Words, isAlone: boolean): TemplateResult {
  const { whatsapp, email } = otherWays(scene.text, explorer);
  const { next } = explorer.language.words('result', result).frame;
  const first = isAlone ? whatsapp ?? email : undefined;
  return html`
    ${whatsapp ? actionLink(isAlone ? whatsapp : { ...whatsapp, label: form.whatsappInstead }, whatsapp === first, explorer, next) : nothing}
    ${email ? actionLink(isAlone ? email : { ...email, label: form.emailInstead }, email === first, explorer, next) : nothing}`;
}

/** The form with everything that will be sent; without an endpoint, the text alone and the ways that carry it. */
export function formTemplate(scene: FormScene, explorer: Explorer): TemplateResult {
  const { language, settings } = explorer;
  const words = language.words('contact', contact);
  const { form, sending } = words;
  const hasForm = settings.leadEndpoint !== '';
  const { length } = scene.faults;
  return html`<form novalidate @submit=${scene.onSend}>
    ${hasForm && settings.testMode ? html`<div class="note ask">${icon(INFO)}<div><b>${sending.test.before}</b></div></div>` : nothing}
    ${hasForm ? fields(scene, explorer, words) : nothing}
    ${additions(scene, explorer, words)}
    ${exactBlock(hasForm ? form.text : form.textAway, scene.draft, scene.text, faultAt('text', scene, explorer), scene.actions, explorer)}
    ${hasForm ? agreements(scene, explorer, words) : nothing}
    <div class="row">
      ${hasForm ? html`<button type="submit" id="send" part="button" class="button p" @click=${scene.onSend}>${form.send(settings.clinicName)}</button>` : nothing}
      ${length > 0 ? html`<span class="fault" id="count">${form.faults.count(length, language.format.number(length))}</span>` : nothing}
      ${ways(scene, explorer, words, !hasForm)}
    </div>
    <p class="xs mut">${hasForm && !settings.testMode ? form.straight : nothing} ${settings.whatsapp ? form.whatsappNote : nothing}</p>
  </form>`;
}

