// The visit that every subject shows: the widget's own questions and answers, so that all of them say the same.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { dist } from './paths.mjs';

const built = (path) => import(pathToFileURL(join(dist, 'esm', path)).href);

/** What someone answers who has nothing to report: value by question. */
const ANSWERS = { goal: 'face-lines', severity: 'some', area: 'medium', age: '35-54', sun: 'neither', today: 'none', ever: 'none' };

/** Concern, questions with their options, and figures for three charts. */
export async function visitWords() {
  const [{ start }, { quiz }, { GOALS }] = await Promise.all([
    built('content/words/en/start.js'), built('content/words/en/quiz.js'), built('model.js'),
  ]);
  const optionsOf = (id) => {
    if (id === 'goal') return GOALS.face.map((goal) => [goal, quiz.goals[goal]]);
    const words = quiz.options[id];
    return Object.entries(words.face ?? words).filter(([value]) => value !== 'chin');
  };
  const questions = Object.entries(ANSWERS).map(([id, answer]) => ({
    id, answer, several: answer === 'none', title: quiz.questions[id].face.title, hint: quiz.questions[id].face.hint,
    options: optionsOf(id).map(([value, { name, hint }]) => ({ value, name, hint })),
  }));
  const missing = questions.filter(({ answer, options }) => !options.some(({ value }) => value === answer));
  if (missing.length > 0) throw new Error(`The bench answers what is no longer asked: ${missing.map(({ id }) => id).join(', ')}`);
  return {
    title: start.title, lead: start.lead, pick: start.pick, next: quiz.next, result: 'What clinics usually plan',
    concerns: Object.entries(start.concerns).map(([value, { name, line }]) => ({ value, name, line })),
    questions,
    charts: {
      rows: ['Fine lines', 'Dull or dry', 'Texture or scars', 'Dark patches', 'Under the eyes'],
      sessions: [[3, 6], [3, 5], [4, 8], [4, 8], [3, 6]],
      visits: [1, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
      cost: [[21000, 108000], [21000, 90000], [28000, 144000], [28000, 144000], [21000, 108000]],
    },
  };
}
