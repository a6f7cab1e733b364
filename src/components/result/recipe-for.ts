import { GRADES } from '../../content/figures.js';
import { PROVENANCE } from '../../content/provenance.js';
import { quiz } from '../../content/words/en/quiz.js';
import type { result } from '../../content/words/en/result/index.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { namedAnswer } from './answers.view.js';
import { ownerPriceOf } from './cost/cost.view.js';
import { costRecipe, proofRecipe, type Recipe, recoveryRecipe, sessionsRecipe } from './recipe.view.js';
import type { Fact } from './verdict.view.js';

type ResultWords = typeof result;

/** How one key fact of a plan is reached. */
export function recipeFor(id: Fact['id'], plan: GoalPlan, explorer: Explorer, words: ResultWords): Recipe {
  const { language, settings, answers } = explorer;
  const { goal } = plan;
  const provenance = PROVENANCE[goal];
  const frame = words.frame.verdict;
  if (id === 'recovery') {
    const { lead, detail } = words.leads['natural-recovery'];
    return recoveryRecipe([lead, detail], frame);
  }
  if (id === 'cost') {
    return costRecipe({
      plan, provenance, words: frame, format: language.format, pricesDate: settings.pricesDate,
      hasTypicalPrice: ownerPriceOf(plan, settings)?.typicalMinor !== undefined,
    });
  }
  if (id === 'proof') return proofRecipe(provenance, words.works[goal].reason, words.explain.grades[GRADES[goal]], frame);
  const tools = { words: words.frame.answers, quiz: language.words('quiz', quiz), format: language.format };
  return sessionsRecipe({
    plan, provenance, words: frame, isOwners: settings.protocols[goal]?.sessions !== undefined,
    labelOf: ({ question, value }) => namedAnswer(question, value, answers, tools),
  });
}
