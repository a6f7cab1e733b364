import { GRADES } from '../../../content/figures.js';
import { PROVENANCE } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { namedAnswer } from '../../result/answers.view.js';
import type { ExplainRequest, FigureName } from '../../shared/explain.js';
import { figureRecipe, isProtocolFigure, sourcesRecipe } from './figure-recipe.js';
import { costRecipe, proofRecipe, type Recipe, recoveryRecipe, sessionsRecipe } from './recipe.view.js';

/** How what is asked about is reached; `undefined` where the visit has no such figure. */
export function recipeFor(request: ExplainRequest, explorer: Explorer): Recipe | undefined {
  const words = explorer.language.words('detail', detail);
  if (request.kind === 'sources') return sourcesRecipe(request, words.explain.sources.open);
  const { figure } = request;
  const goal = (Object.hasOwn(request, 'goal') && request.goal) || explorer.answers.goal;
  if (!isEstimateGoal(goal)) return undefined;
  const plan = explorer.outcome?.plan;
  if (isProtocolFigure(figure) || (figure === 'sessions' && plan?.goal !== goal)) {
    return figureRecipe(figure, PROVENANCE[goal], explorer.settings.protocols[goal], words.recipes);
  }
  if (figure === 'proof') return proofOf(goal, explorer);
  return plan?.goal === goal ? planRecipe(figure, plan, explorer) : undefined;
}

function proofOf(goal: EstimateGoal, { language }: Explorer): Recipe {
  const { recipes, works } = language.words('detail', detail);
  const { grades } = language.words('result', result).labels;
  return proofRecipe(PROVENANCE[goal], works[goal].reason, grades[GRADES[goal]], recipes);
}

function planRecipe(figure: FigureName, plan: GoalPlan, explorer: Explorer): Recipe {
  const { answers, language, settings } = explorer;
  const { recipes } = language.words('detail', detail);
  const { frame, leads } = language.words('result', result);
  const provenance = PROVENANCE[plan.goal];
  if (figure === 'recovery') {
    const { lead, detail: more } = leads['natural-recovery'];
    return recoveryRecipe([lead, more], recipes);
  }
  if (figure === 'cost' || figure === 'visits') {
    return costRecipe({
      plan: figure === 'cost' ? plan : { ...plan, cost: null, paidPlans: plan.plans },
      provenance, words: recipes, format: language.format, pricesDate: settings.pricesDate,
    });
  }
  const tools = { words: frame.answers, quiz: language.words('quiz', quiz), format: language.format };
  return sessionsRecipe({
    plan, provenance, words: recipes, frame: frame.verdict, isOwners: settings.protocols[plan.goal]?.sessions !== undefined,
    labelOf: ({ question, value }) => namedAnswer(question, value, answers, tools),
  });
}
