import { html } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Study } from '../../../content/words/shapes.js';
import { type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { gradesOf, sides } from '../../detail/works/works.view.js';
import { drawnTrial } from '../../detail/works/trial.view.js';
import { rowAnswer } from '../../result/row.view.js';
import { CHECK, INFO, X } from '../../shared/icons.js';
import { head, line, type Pieces, point, said, saidOf, sentence } from './said.js';

const SIGNS = { benefit: CHECK, mixed: INFO, none: X } as const;

function studies(list: readonly Study[], explorer: Explorer): Pieces {
  const { marks: { stop }, words } = explorer.language;
  const { works } = words('detail', detail).explain;
  if (list.length === 0) return [sentence(works.noneFor)];
  return list.map((study) => line(SIGNS[study.found], html`<b>${works.found[study.found]}${stop}</b> ${study.who}${stop} ${said(study, explorer)}`));
}

/** The one trial that may be told in figures. */
function trialPieces(explorer: Explorer): Pieces {
  const trial = drawnTrial();
  if (!trial) return [];
  const { language: { format: { number }, marks: { stop }, words }, settings } = explorer;
  const { trial: labels } = words('detail', detail).explain.works;
  const [treated = 0, control = 0] = trial.people;
  const limits = settings.medicineNames ? [...labels.limits, labels.medicine.named] : labels.limits;
  const group = ({ title, note }: typeof labels.treated, share: number) => point(title, `${note}${stop} ${labels.better(number(Math.round(share)))}${stop}`, explorer);
  return [
    head(labels.title, explorer),
    sentence(html`${labels.women(number(treated + control), number(treated), number(control))} ${said(labels.visits, explorer)}`),
    group(labels.treated, trial.treated),
    group(labels.control, trial.control),
    sentence(html`<b>${labels.more(number(Math.round(trial.treated - trial.control)))}</b>`),
    ...limits.map((limit) => line(INFO, said(limit, explorer))),
  ];
}

function ofGoal(goal: EstimateGoal, explorer: Explorer): Pieces {
  const { explain: { works: labels }, recipes, works } = explorer.language.words('detail', detail);
  const both = sides(works[goal].studies);
  return [
    sentence(html`${recipes.proof.rule[GRADES[goal]]} ${said(works[goal].reason, explorer)}`),
    ...(goal === 'hair-female' ? trialPieces(explorer) : [point(labels.chance, labels.chanceText, explorer)]),
    point(labels.lasting, said(works[goal].lasting, explorer), explorer),
    head(labels.for, explorer), ...studies(both.for, explorer),
    ...(both.against.length > 0 ? [head(labels.against, explorer), ...studies(both.against, explorer)] : []),
    sentence(labels.ties),
  ];
}

/** Whether it works: the grade with its reason, and every study for and against. */
export function proofPieces(explorer: Explorer): Pieces {
  const { answers: { concern, goal }, language } = explorer;
  const words = language.words('result', result);
  return [
    head(words.rows.works.title, explorer),
    sentence(html`<b>${rowAnswer('works', explorer, words)}</b>`),
    ...(isEstimateGoal(goal) ? ofGoal(goal, explorer)
      : gradesOf(concern ?? 'face').map((one) => line(INFO, html`<b>${words.goals[one.goal].noun}</b>${language.marks.stop} ${words.labels.grades[one.grade]}`))),
  ];
}

/** What is often said: myths with their reply, and claims that are not made here. */
export function claimPieces(explorer: Explorer): Pieces {
  const { answers: { concern }, language } = explorer;
  const { claims, explain: { myths: labels, works }, myths } = language.words('detail', detail);
  const { rows } = language.words('result', result);
  return [
    head(rows.myths.title, explorer),
    ...myths[concern ?? 'face'].map(({ said: saying, verdict, reply }) =>
      point(labels.quote(saying), saidOf(labels.verdicts[verdict], reply, explorer), explorer)),
    head(works.claims, explorer),
    ...claims.map(({ claim, why }) => line(X, html`<s>${labels.quote(claim)}</s> ${said(why, explorer)}`)),
  ];
}
