import type { Story } from '../../config/settings.js';
import { concernOf } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';

/**
 * The owner's stories that belong to a result, those of the visitor's own goal first. They speak for the clinic, so they stand
 * where its contact may stand, and nowhere else.
 */
export function storiesOf({ answers: { concern, goal }, outcome, settings }: Pick<Explorer, 'answers' | 'outcome' | 'settings'>): readonly Story[] {
  if (!outcome?.mayContact) return [];
  const stories = settings.stories.filter((story) => concernOf(story.goal) === concern);
  return [...stories.filter((story) => story.goal === goal), ...stories.filter((story) => story.goal !== goal)];
}
