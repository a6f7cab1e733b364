import { quiz } from '../../content/words/en/quiz.js';
import { result } from '../../content/words/en/result/index.js';
import type { Verdict } from '../../model/screening.js';
import { valuesOf } from '../../model/questions.js';
import type { Explorer } from '../../state/explorer.js';
import type { LabelTools } from './answers.view.js';
import { changeSentence } from './change.view.js';

/** What the labels of chips are made with. */
export function labelTools({ language }: Pick<Explorer, 'language'>): LabelTools {
  const { answers } = language.words('result', result).frame;
  return { words: answers, quiz: language.words('quiz', quiz), format: language.format };
}

/** One sentence on what the latest change did; empty where there is none to speak of. */
export function changeTold({ change, answers, language }: Explorer): string {
  if (!change) return '';
  const { frame, screening } = language.words('result', result);
  const { goals } = language.words('quiz', quiz);
  const goal = change.id === 'goal' && answers.goal ? goals[answers.goal].name : null;
  const isUnsure = valuesOf(answers, change.id).includes('unsure');
  const verdictLabel = (verdict: Verdict): string => screening.verdicts[verdict].label;
  return changeSentence({ difference: change.difference, kind: change.kind, goal, isUnsure, verdictLabel }, frame.change);
}
