import type { SourceId } from '../../../sources.js';
import type { Study } from '../../shapes.js';

type Found = Study['found'];

/** One study in a line: who took part, what it found, and where to read it. */
export function study(found: Found, who: string, text: string, ...sources: readonly SourceId[]): Study {
  return { found, who, text, sources };
}

/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export const INDIA_POSITION = study(
  'none', 'Skin doctors in India', 'Their group says there is not enough good proof that it works or is safe.', 'iadvl2011',
);
export const ITALY_POSITION = study(
  'benefit', 'A society in Italy that practises it', 'It finds it of use here, by trained doctors, and asks for more trials.', 'sim2011',
);
export const REVIEW_2013 = study('none', 'Review of the studies', 'Clear proof that it works is lacking.', 'konda2013');
