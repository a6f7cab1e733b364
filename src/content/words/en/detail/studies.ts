import type { SourceId } from '../../../sources.js';
import type { Study } from '../../shapes.js';

type Found = Study['found'];

/** One study in a line: who took part, what it found, and where to read it. */
export function study(found: Found, who: string, text: string, ...sources: readonly SourceId[]): Study {
  return { found, who, text, sources };
}

/** Reviews that looked at many uses, told alike wherever they bear on a goal. */
export const INDIA_POSITION = study(
  'none', 'Skin doctors in India', 'Their group says that fair proof it works, and is safe, is lacking.', 'iadvl2011',
);
export const REVIEW_2013 = study('none', 'Review of the studies', 'Clear proof that it works is lacking.', 'konda2013');
