import { contact } from '../../content/words/en/contact/index.js';
import { result } from '../../content/words/en/result/index.js';
import { cleanLines } from '../../lib/lines.js';
import { sentencesOf } from '../../state/message/agreement.js';
import type { LeadContent } from '../../state/message/body.js';
import type { MessageDraft } from '../../state/message/draft.js';
import { namesPlan } from '../../state/message/faults.js';
import { cleanField, readContact } from '../../state/message/fields.js';
import { askedPlan, messageText } from '../../state/message/text.js';
import type { Explorer } from '../../state/explorer.js';
import type { Practitioner } from '../detail/practitioner/practitioner.js';
import { type ActionLink, actionLinks } from '../result/actions.view.js';

/** Ticked questions that the text may hold. They can only be ticked where they are shown, so what knows them is here then. */
export function tickedQuestions(explorer: Explorer, tellsGoal: boolean): readonly string[] {
  const practitioner = customElements.get('tx-practitioner') as typeof Practitioner | undefined;
  return practitioner?.questionsToSend(explorer, tellsGoal) ?? [];
}

/** The text as it is made from what was ticked. */
export function preparedText({ hasPlan, hasQuestions, when, name, contact: reach }: MessageDraft, explorer: Explorer): string {
  const { answers: { concern, goal, area }, outcome, language, settings } = explorer;
  const told = { ...(concern && { concern }), ...(goal && { goal }), ...(area && { area }) };
  return messageText({
    clinic: settings.clinicName,
    plan: hasPlan ? askedPlan(told, outcome?.plan ?? null, language) : null,
    questions: hasQuestions ? tickedQuestions(explorer, hasPlan) : [],
    when: cleanField(when), name: cleanField(name), contact: readContact(reach).value,
  }, language.words('contact', contact).message);
}

/** The one text: what is shown, copied, put into links and sent. */
export function exactText(draft: MessageDraft, explorer: Explorer): string {
  return cleanLines(draft.edited ?? preparedText(draft, explorer));
}

/** What goes to the clinic, and what was agreed to. */
export function contentOf(draft: MessageDraft, explorer: Explorer): LeadContent {
  const { language, settings } = explorer;
  const sentences = sentencesOf(settings, language.words('contact', contact).form);
  return {
    name: cleanField(draft.name), contact: readContact(draft.contact).value, when: cleanField(draft.when), text: exactText(draft, explorer),
    lang: language.lang, contactSentence: sentences.contact, healthSentence: namesPlan(draft) ? sentences.health : null,
  };
}

/** The ways that carry a text or reach the clinic without the form, with this very text in them. */
export function otherWays(text: string, { settings, language }: Explorer): Readonly<Partial<Record<ActionLink['kind'], ActionLink>>> {
  const links = actionLinks(settings, language.words('result', result).frame.next, text);
  return Object.fromEntries(links.map((link) =>
    // E-mail programs take a line to end with both.
    [link.kind, link.kind === 'email' ? { ...link, href: link.href.replace(/%0A/g, '%0D%0A') } : link]));
}

/** "17:42", by the visitor's clock. */
export function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
