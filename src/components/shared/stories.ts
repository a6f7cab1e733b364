import type { Story } from '../../config/settings.js';
import { concernOf, ownAnswers } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';

/**
 * The owner's stories that belong to a result, those of the visitor's own goal first. They speak for the clinic, so they stand
 * where its contact may stand, and nowhere else: not one of a goal that the law of the place is against.
 */
export function storiesOf({ answers, outcome, settings }: Pick<Explorer, 'answers' | 'outcome' | 'settings'>): readonly Story[] {
  if (!outcome?.mayContact) return [];
  const { concern, goal } = answers;
  const stories = settings.stories.filter((story) =>
    concernOf(story.goal) === concern && !outcome.facts.legalStatusOf(ownAnswers(answers, { goal: story.goal })));
  return [...stories.filter((story) => story.goal === goal), ...stories.filter((story) => story.goal !== goal)];
}
