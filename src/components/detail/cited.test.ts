import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { choicesFor } from '../../content/alternatives.js';
import { detail } from '../../content/words/en/detail/index.js';
import type { Statement } from '../../content/words/shapes.js';
import { CONCERNS, type Concern } from '../../model/answers.js';
import { beyondOurs, capitalised, namedSources } from './citations.js';
import { CLEAR, defineExplain } from '../../testing/explain.js';
import { mountWith } from '../../testing/explorer.js';
import { wordsIn } from '../../testing/look.js';
import { settle } from '../../testing/result.js';

const { afterwards, compare, explain, how, practitioner, safety, works } = detail;

const SECTIONS: readonly { readonly section: TemplateResult; readonly says: (concern: Concern) => readonly Statement[] }[] = [
  {
    section: html`<tx-how></tx-how>`,
    says: (concern) => [how.injections[concern], how.mix, how.collagen[concern], how.visit[concern], ...how.history],
  },
  {
    section: html`<tx-works></tx-works>`,
    says: (concern) => {
      const { goal } = CLEAR[concern];
      const { reason, studies, lasting } = works[goal as keyof typeof works];
      return [reason, lasting, ...studies, ...detail.claims.map(({ why }) => why)];
    },
  },
  {
    section: html`<tx-compare></tx-compare>`,
    says: (concern) => choicesFor(CLEAR[concern], false).flatMap((id) => compare.choices[id].trade ?? []),
  },
  {
    section: html`<tx-safety></tx-safety>`,
    says: (concern) => [
      ...safety.benefits[CLEAR[concern].goal ?? 'face-unsure'], ...safety.serious[concern], ...safety.who, ...safety.homeKits,
      ...safety.effects.filter(({ concerns }) => concerns.includes(concern)),
    ],
  },
  {
    section: html`<tx-practitioner></tx-practitioner>`,
    says: () => [practitioner.reviews, ...Object.values(practitioner.checks), ...practitioner.consultation],
  },
  { section: html`<tx-afterwards></tx-afterwards>`, says: (concern) => afterwards.timeline[concern] },
];

describe('every statement of a section', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`stands with its sources right after it for ${concern}`, async () => {
      for (const { section, says } of SECTIONS) {
        const { element } = await mountWith(section, { answers: CLEAR[concern] });
        await settle();
        const words = wordsIn(element);
        for (const { text, sources } of says(concern)) {
          expect(words).to.contain(text);
          if (beyondOurs(sources).length === 0) continue;
          const cited = [true, false].flatMap((isFigure) => namedSources(sources, explain.citations, isFigure).slice(0, 1))
            .map(({ name }) => `${text} ${explain.citations.prefix}${capitalised(name)}`);
          expect(cited.some((sentence) => words.includes(sentence)), text).to.equal(true);
        }
      }
    });
  }
});
