import { html } from 'lit';

import { places } from '../../../content/words/en/result/regions.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { type EstimateGoal, GOALS, isEstimateGoal, ownAnswers } from '../../../model/answers.js';
import { GRADES } from '../../../content/figures.js';
import type { Explorer } from '../../../state/explorer.js';
import { carefulWords } from '../../careful/careful-words.js';
import { firstOpenSafetyQuestion } from '../../result/notices.js';
import { alsoFindings, changesOf, notNowFindings } from '../../result/not-now.view.js';
import { type PaperKind, paperOf } from '../../result/paper.view.js';
import { CHECK, INFO, PAUSE, STETH, WARN } from '../../shared/icons.js';
import { regionOf } from '../../shared/region.js';
import { canPrint } from './can-print.js';
import { head, line, type Pieces, point, said, saidOf, sentence } from './said.js';

/** The list or the note for a doctor as it is printed, paragraph by paragraph. */
function paper(explorer: Explorer, kind: PaperKind, label: string): Pieces {
  const made = paperOf(explorer, kind);
  if (!made) return [];
  return [
    head(made.title, explorer),
    ...(canPrint(explorer) ? [html`<div class="piece"><tx-print of=${kind} exportparts="button" .label=${label}></tx-print></div>`] : []),
    ...made.text.split('\n').filter(Boolean).map((text) => html`<p class="piece wide paper">${text}</p>`),
  ];
}

/** Answers to the safety questions are open: what follows from that, and the way to them. */
export function openTab(explorer: Explorer): Pieces {
  const { answers, unconfirmed, send, language } = explorer;
  const { frame: { verdict: { open }, next } } = language.words('result', result);
  const answer = (): void => send({ type: 'go', step: firstOpenSafetyQuestion(answers, unconfirmed) });
  return [
    head(open.title, explorer),
    sentence(open.text),
    html`<div class="piece"><button type="button" part="button" class="button p" @click=${answer}>${next.answerNow}</button></div>`,
  ];
}

/** What the law of the place says, before anything else. */
export function lawTab(explorer: Explorer): Pieces {
  const { outcome, language, settings } = explorer;
  const { frame: { verdict: { legal } } } = language.words('result', result);
  const region = regionOf(settings.region, language.words('result', places).regions);
  return [
    sentence(html`<b>${legal.title}</b>`),
    ...(region?.status ? [sentence(said(region.status, explorer))] : []),
    ...(outcome?.legalStatus ? [sentence(legal.short[outcome.legalStatus])] : []),
    ...(region?.rules ?? []).map((rule) => line(INFO, said(rule, explorer))),
  ];
}

/** Why a doctor comes first, and the list to take along. */
export function doctorTab(explorer: Explorer): Pieces {
  const { outcome, language } = explorer;
  const { frame, screening } = carefulWords(language);
  const { take } = language.words('kiosk', kiosk).result;
  return [
    head(frame.doctor.why, explorer),
    ...(outcome?.screening.findings ?? []).map(({ reason }) =>
      line(STETH, saidOf(screening.reasons[reason].label, screening.reasons[reason].why, explorer))),
    ...paper(explorer, 'list', take.printList),
  ];
}

/** Every goal of the concern, to choose the nearest. */
export function nearestTab(explorer: Explorer): Pieces {
  const { outcome, answers: { concern }, language } = explorer;
  if (!outcome || !concern) return [];
  const words = carefulWords(language);
  const { goals: frame } = words.frame;
  return [
    sentence(frame.lead),
    ...GOALS[concern].filter(isEstimateGoal).map((goal) => goalPiece(goal, explorer)),
    ...(concern === 'hair' ? [] : [line(INFO, said(words.cautions.skinTone, explorer))]),
    sentence(frame.none),
  ];
}

function goalPiece(goal: EstimateGoal, explorer: Explorer) {
  const { outcome, answers, settings, language, send } = explorer;
  const words = carefulWords(language);
  const { goals: frame, verdict } = words.frame;
  const { name } = language.words('quiz', quiz).goals[goal];
  const status = outcome?.facts.legalStatusOf(ownAnswers(answers, { goal })) ? regionOf(settings.region, words.regions)?.status : undefined;
  const { low, high } = outcome?.facts.protocolOf(goal).sessions ?? { low: 0, high: 0 };
  return html`<div class="piece goal">
    ${point(name, html`${status
      ? saidOf(verdict.legal.label, status, explorer)
      : html`${frame.sessions(low, high)}${language.marks.stop} ${frame.proof(words.labels.grades[GRADES[goal]])}${language.marks.stop}`}`, explorer)}
    <button
      type="button" part="button" class="button s" aria-label=${`${frame.choose}: ${name}`} @click=${() => send({ type: 'change', id: 'goal', values: [goal] })}
    >${frame.choose}</button>
  </div>`;
}

/** Why not now, and what may change it. */
export function whyTab(explorer: Explorer): Pieces {
  const { outcome, language } = explorer;
  if (!outcome) return [];
  const { frame: { notNow }, screening: words } = carefulWords(language);
  const { screening } = outcome;
  const also = alsoFindings(screening);
  const changes = changesOf(screening, words);
  const why = (sign: string, { reason }: { readonly reason: keyof typeof words.reasons }) =>
    line(sign, saidOf(words.reasons[reason].label, words.reasons[reason].why, explorer));
  return [
    head(notNow.why, explorer),
    ...notNowFindings(screening).map((finding) => why(PAUSE, finding)),
    ...(also.length > 0 ? [head(notNow.also, explorer), ...also.map((finding) => why(STETH, finding))] : []),
    head(notNow.changeTitle, explorer),
    sentence(changes.length > 0 ? notNow.changeLead : notNow.changeNone),
    ...changes.map(({ reason, text }) => point(words.reasons[reason].label, text, explorer)),
    sentence(notNow.leftOut),
  ];
}

/** What else may help, without a needle. */
export function elseTab(explorer: Explorer): Pieces {
  const { frame: { notNow }, screening } = carefulWords(explorer.language);
  return [
    sentence(notNow.elseLead),
    ...screening.whatElse[explorer.answers.concern ?? 'face'].map(({ title, text, sources }) => point(title, said({ text, sources }, explorer), explorer)),
  ];
}

/** Signs to see a doctor with. */
export function signsTab(explorer: Explorer): Pieces {
  const { frame: { notNow }, screening } = carefulWords(explorer.language);
  return [
    head(notNow.doctorTitle, explorer),
    ...screening.seeDoctor[explorer.answers.concern ?? 'face'].map((sign) => line(STETH, sign)),
    sentence(notNow.notAlone),
  ];
}

/** The note for a doctor. */
export function noteTab(explorer: Explorer): Pieces {
  const { frame: { notNow: { note } } } = carefulWords(explorer.language);
  const { take } = explorer.language.words('kiosk', kiosk).result;
  return [...paper(explorer, 'note', take.printNote), sentence(note.foot)];
}

type CauseGoal = 'hair-unsure' | 'hair-patches';

/** A doctor looks for the cause first. */
export function causeTab(explorer: Explorer): Pieces {
  const words = carefulWords(explorer.language);
  const { cause: frame } = words.frame;
  const { lead, doctorCan } = words.cause[explorer.answers.goal as CauseGoal];
  return [
    sentence(html`${said(lead, explorer)} ${frame.noPlan}`),
    head(frame.doctorCan, explorer),
    ...doctorCan.map((text) => line(STETH, text)),
  ];
}

/** What to ask of that doctor. */
export function causeQuestionsTab(explorer: Explorer): Pieces {
  const { cause, frame } = carefulWords(explorer.language);
  return [head(frame.cause.questionsTitle, explorer), ...cause[explorer.answers.goal as CauseGoal].questions.map((text) => line(CHECK, text))];
}

/** When not to wait. */
export function soonerTab(explorer: Explorer): Pieces {
  const { cause, frame } = carefulWords(explorer.language);
  return [head(frame.cause.soonerTitle, explorer), ...cause[explorer.answers.goal as CauseGoal].sooner.map((text) => line(WARN, text))];
}
