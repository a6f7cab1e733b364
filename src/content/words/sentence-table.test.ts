import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { ENGLISH, ENGLISH_SENTENCES } from '../../testing/english.js';
import { bannedIn } from './owner-bans.js';
import { LOCKS, lockOf } from './locks.js';
import { kindAt } from './sentence-kinds.js';
import { SENTENCE_KINDS } from './sentence-table.js';

const docs = new Set([...readFileSync('docs/sentences.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, path]) => path));
const isLocked = (path: string): boolean => typeof kindAt(SENTENCE_KINDS, path) === 'string';
const makerAt = (path: string): unknown =>
  path.split('.').reduce<unknown>((tree, key) => (typeof tree === 'function' ? undefined : (tree as Readonly<Record<string, unknown>> | undefined)?.[key]), ENGLISH);

describe('the table of sentences', () => {
  it('has each English sentence with its kind, and docs/sentences.md has a line for each', () => {
    for (const { path, isMade } of ENGLISH_SENTENCES) {
      const [kind, lock] = [kindAt(SENTENCE_KINDS, path), lockOf(path)];
      expect(docs.has(path), path).to.equal(true);
      expect(kind, path).to.not.equal(undefined);
      expect(typeof kind === 'string', path).to.equal(lock !== undefined);
      if (typeof kind === 'number') expect(kind !== 0, path).to.equal(isMade);
    }
    expect(docs.size).to.equal(ENGLISH_SENTENCES.length);
  });

  it('counts what each sentence is made from', () => {
    const made = ENGLISH_SENTENCES.filter(({ path }) => Number(kindAt(SENTENCE_KINDS, path)) > 0);
    expect(made.length).to.be.above(80);
    for (const { path } of made) {
      const maker = makerAt(path);
      if (typeof maker !== 'function') throw new Error(`${path} is no function`);
      expect(maker.length, path).to.equal(kindAt(SENTENCE_KINDS, path));
    }
  });

  it('knows no path there is not', () => {
    for (const path of ['', 'quiz', 'quiz.groups.x', 'quiz.nxt', 'quiz.next.more', '__proto__', 'constructor.name', 'quiz.toString', 'result.labels.grades.best']) {
      expect(typeof kindAt(SENTENCE_KINDS, path), path).to.not.equal('number');
    }
  });
});

describe('locked sentences', () => {
  const MUST: readonly RegExp[] = [
    /^start\.(?:warning|footer)\./, /^signs\./, /^quiz\.(?:questions|options|chips)\.(?:age|today|ever)\./, /^result\.screening\./,
    /^result\.labels\.(?:grades|basis)\./, /^detail\.(?:safety|recipes|methodPage|claims)\./, /^result\.(?:cause|cautions|regions|leads)\./,
    /^contact\.form\.(?:contactText|healthText)$/, /^contact\.sending\.test\./, /^detail\.compare\.(?:choices|proofs|risks)\./, /^take\.print\.help/,
    /^detail\.stories\./, /^detail\.explain\.citations\./, /^result\.frame\.(?:notNow|doctor)\./, /^detail\.works\./,
  ];
  for (const must of MUST) {
    it(`hold every one of ${must.source}`, () => {
      const all = ENGLISH_SENTENCES.filter(({ path }) => must.test(path));
      expect(all.length).to.be.above(0);
      expect(all.filter(({ path }) => !isLocked(path)).map(({ path }) => path)).to.deep.equal([]);
    });
  }

  it('hold what says how strong proof is, what may harm and whom to call, wherever it stands', () => {
    const free = ENGLISH_SENTENCES.filter(({ path }) => !isLocked(path));
    const grave = /\bemergenc|\bswollen|pregnan|breastfeed|\bnot a doctor|medical advice|consent|sells|side effect/i;
    expect(free.filter(({ text }) => grave.test(text)).map(({ path }) => path)).to.deep.equal([]);
  });

  it('leave the rest: more than a quarter of all', () => {
    expect(ENGLISH_SENTENCES.filter(({ path }) => !isLocked(path)).length).to.be.above(ENGLISH_SENTENCES.length / 4);
  });

  it('are each met by a sentence', () => {
    for (const { path, what } of LOCKS) expect(ENGLISH_SENTENCES.some((sentence) => path.test(sentence.path)), what).to.equal(true);
  });
});

describe('banned words of an owner', () => {
  for (const text of ['Guaranteed results', 'It is permanent.', 'The best clinic', 'Painless visits', 'Only Rs 7,000', 'A miracle', 'Youthful skin', 'An investment in you', 'You are suitable']) {
    it(`are found in “${text}”`, () => expect(bannedIn(text)).to.be.a('string'));
  }

  for (const text of ['It takes 3-5 visits.', 'Rarely asked', 'Our best guess is 4.', 'Go on', '']) {
    it(`are not in “${text}”`, () => expect(bannedIn(text)).to.equal(undefined));
  }
});
