import { expect } from 'chai';

import { ENGLISH, exampleFor } from '../../testing/english.js';
import { CHECKED } from '../overview.js';
import { PROVENANCE } from '../provenance.js';
import { SOURCES } from '../sources.js';
import { sentencesOf } from './sentences.js';

/** A sentence with the sources that stand beside it; `null` where it stands alone. */
interface Told {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly string[] | null;
}

/** Figures that stand without a source beside them, and why. */
const UNSOURCED: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^quiz\./, why: 'ages and lengths of time that a visitor chooses from' },
  { path: /^start\.facts\.minutes$/, why: 'how long the questions take' },
  { path: /^result\.frame\.answers\.names\./, why: 'short names of the questions' },
  { path: /^result\.frame\.method\./, why: 'how the sums are made, and when the figures are read again' },
  { path: /\.(?:noCost|costAfterAge|notYet\.age)$/, why: 'the age of an adult' },
  { path: /^result\.frame\.verdict\.facts\.byItselfFigure$/, why: 'its sources open under it' },
  { path: /^result\.screening\.(?:reasons\..+\.(?:label|mayChange)|notNowTitle\..+)$/, why: 'the ages, times and names that were asked for' },
  {
    path: /^result\.screening\.(?:reasons\.[\w-]+\.(?:label|mayChange)$|notNowTitle\.)/,
    why: 'names of answers that a visitor gave, and the age of an adult',
  },
  { path: /^result\.plan\.timeline\./, why: 'lengths of the calendar that is drawn' },
  { path: /^result\.explain\.redFlags\.hint$/, why: 'the latest row of the card, which has its sources' },
  { path: /^result\.explain\.safety\.effectsNote$/, why: 'the one denominator that every rate is given in' },
  { path: /^result\.explain\.safety\.scale\./, why: 'marks of a time scale' },
];

function toldIn(tree: unknown, path: string): readonly Told[] {
  if (typeof tree !== 'object' || tree === null) {
    return sentencesOf(tree, exampleFor, path).filter(({ isMade }) => !isMade).map(({ text }) => ({ path, text, sources: null }));
  }
  const sources = 'sources' in tree && Array.isArray(tree.sources) ? tree.sources.map(String) : null;
  if (sources) return sentencesOf(tree, exampleFor, path).map((sentence) => ({ ...sentence, sources }));
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => toldIn(value, `${path}.${key}`));
}

const TOLD = Object.entries(ENGLISH).flatMap(([room, words]) => toldIn(words, room));

describe('sources of the words', () => {
  it('stand beside every sentence that holds a figure', () => {
    const bare = TOLD.filter(({ path, text, sources }) =>
      /\d/.test(text) && !sources?.length && !UNSOURCED.some((known) => known.path.test(path)));
    expect(bare.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('are all known', () => {
    const unknown = TOLD.flatMap(({ path, sources }) => (sources ?? []).map((id) => ({ path, id })))
      .filter(({ id }) => !Object.hasOwn(SOURCES, id));
    expect(unknown).to.deep.equal([]);
  });

  it('are never named twice for one sentence', () => {
    expect(TOLD.filter(({ sources }) => sources && new Set(sources).size !== sources.length)).to.deep.equal([]);
  });

  it('were checked on a day that is known, the figures too', () => {
    const days = [CHECKED, ...Object.values(PROVENANCE).map(({ checked }) => checked)];
    for (const day of days) expect(day).to.match(/^20\d\d-\d\d-\d\d$/);
  });

  it('allow no exception that nobody needs', () => {
    for (const { path } of UNSOURCED) expect(TOLD.some((told) => path.test(told.path)), String(path)).to.equal(true);
  });
});
