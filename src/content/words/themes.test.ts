import { expect } from 'chai';

import { ENGLISH, ENGLISH_SENTENCES, exampleFor } from '../../testing/english.js';
import { sentencesOf } from './sentences.js';

/** Every theme a reader of the usual articles expects, in our words, and where the widget speaks of it. */
const THEMES: readonly { readonly theme: string; readonly keys: readonly string[] }[] = [
  { theme: 'what mesotherapy is', keys: ['start.lead', 'result.rows.how.answer'] },
  { theme: 'where it comes from', keys: ['detail.how.history.0', 'detail.how.history.1'] },
  { theme: 'how it works', keys: ['detail.how.injections', 'detail.explain.how.injections'] },
  { theme: 'injections placed where the change is wanted', keys: ['detail.how.injections'] },
  { theme: 'what is in the mix', keys: ['detail.how.injected', 'detail.how.mix'] },
  { theme: 'whether it builds collagen', keys: ['detail.how.collagen', 'detail.myths.face.0'] },
  { theme: 'what it is used for', keys: ['start.concerns', 'result.goals'] },
  { theme: 'use on the face', keys: ['result.goals.face-lines', 'detail.works.face-lines', 'detail.works.face-glow'] },
  { theme: 'use for hair loss', keys: ['result.goals.hair-early', 'detail.works.hair-male', 'detail.works.hair-female'] },
  { theme: 'use for body shape', keys: ['result.goals.body-fat', 'detail.works.body-fat', 'detail.works.body-cellulite'] },
  { theme: 'how it compares with other ways', keys: ['detail.compare.choices', 'result.rows.compare.answer'] },
  { theme: 'how invasive it is, and time off', keys: ['detail.how.visit', 'detail.explain.how.downtime', 'detail.myths.body.1'] },
  { theme: 'a treatment made for one person', keys: ['detail.how.mix', 'detail.recipes.sessions.factors'] },
  { theme: 'safety', keys: ['result.rows.safety.answer'] },
  { theme: 'side effects', keys: ['detail.safety.effects', 'detail.safety.serious', 'signs.flags'] },
  { theme: 'who is qualified to do it', keys: ['detail.safety.who', 'detail.practitioner.checks.licence', 'detail.practitioner.checks.training'] },
  { theme: 'who should wait or ask first', keys: ['result.screening.reasons', 'result.screening.verdicts'] },
  { theme: 'myths told apart from facts', keys: ['detail.myths.face', 'detail.myths.hair', 'detail.myths.body'] },
  { theme: 'whether it hurts', keys: ['detail.myths.face.1', 'detail.myths.hair.1', 'detail.how.visit'] },
  { theme: 'whether results last', keys: ['detail.myths.face.2', 'detail.myths.hair.2', 'detail.works.face-glow.lasting'] },
  { theme: 'whether it suits everyone', keys: ['detail.myths.face.3', 'detail.myths.body.3'] },
  { theme: 'stories of success', keys: ['detail.claims.4'] },
  { theme: 'what other patients say', keys: ['detail.stories.testimonials'] },
  { theme: 'photos before and after', keys: ['detail.stories.photos'] },
  { theme: 'choosing who does it', keys: ['result.rows.practitioner.answer', 'detail.practitioner.checks'] },
  { theme: 'reviews and recommendations', keys: ['detail.practitioner.reviews'] },
  { theme: 'the first consultation', keys: ['detail.practitioner.consultation', 'detail.practitioner.questions'] },
  { theme: 'kits to use at home', keys: ['detail.safety.homeKits'] },
  { theme: 'what can go wrong at home', keys: ['detail.safety.homeKits.1'] },
  { theme: 'nobody trained at hand', keys: ['detail.safety.homeKits', 'detail.safety.who'] },
  { theme: 'what comes next', keys: ['detail.how.history.3'] },
  { theme: 'research that goes on', keys: ['detail.how.history.3', 'detail.works.hair-female.studies'] },
  { theme: 'new devices and mixes', keys: ['detail.how.history.3'] },
  { theme: 'cost', keys: ['result.plan.cost.title'] },
  { theme: 'what changes the cost', keys: ['result.plan.cost'] },
  { theme: 'cost over the years', keys: ['result.plan.cost'] },
  { theme: 'care after a visit', keys: ['detail.afterwards.timeline'] },
  { theme: 'follow-up visits', keys: ['result.rows.afterwards.answer', 'result.plan.timeline.checkNote'] },
  { theme: 'sun protection', keys: ['detail.afterwards.timeline', 'result.brief.face-lines.2'] },
  { theme: 'healthy habits', keys: ['detail.afterwards.timeline'] },
  { theme: 'trends', keys: ['detail.how.history'] },
  { theme: 'how widely it is offered', keys: ['detail.how.history.2'] },
  { theme: 'how the technique changes', keys: ['detail.how.history.3'] },
  { theme: 'myth or fact', keys: ['detail.explain.myths', 'detail.myths'] },
  { theme: 'misconceptions', keys: ['detail.myths', 'detail.claims'] },
  { theme: 'wrong information put right', keys: ['detail.claims.0', 'detail.claims.3'] },
  { theme: 'the main points again', keys: ['result.brief', 'result.frame.short'] },
  { theme: 'deciding with good information', keys: ['start.title', 'result.frame.next', 'detail.practitioner.questions'] },
];

/** What the evidence does not allow, wherever it is not quoted to be answered. */
const OVERCLAIMS: readonly { readonly claim: string; readonly pattern: RegExp }[] = [
  { claim: 'little pain', pattern: /(?:relatively|almost|virtually|nearly) pain|minimal (?:discomfort|pain)|little discomfort|mere(?:ly)? pinprick/i },
  { claim: 'lasting results', pattern: /(?:long-?)?lasting (?:result|improvement|effect)|results? that last|for ever\b|forever/i },
  { claim: 'no needles', pattern: /non-?invasive|minimally invasive/i },
  { claim: 'the middle layer', pattern: /mesoderm|middle layer/i },
  { claim: 'great promise', pattern: /promising|front-?runner|marvel|magic|breakthrough|revolution|compelling|remarkable/i },
  { claim: 'collagen for sure', pattern: /(?:kick-?starts?|boosts?|stimulates?) (?:your )?collagen|collagen (?:boost|stimulation)/i },
  { claim: 'younger skin', pattern: /youthful|younger|rejuvenat|anti-?age?ing/i },
  { claim: 'regrowth for sure', pattern: /stimulates? (?:re)?growth|promotes? (?:hair|follicle|regrowth)|combats? hair/i },
  { claim: 'fat, cellulite and loose skin put right', pattern: /(?:reduces|removes) (?:localised|localized|stubborn|cellulite|fat)|tightens? (?:loose )?skin|contour/i },
  { claim: 'back to life at once', pattern: /almost immediately|no downtime|lunch-?(?:time|break)|resume (?:daily|normal)/i },
  { claim: 'others are blunt', pattern: /blanket effect|unlike traditional|stark contrast/i },
  { claim: 'safe in general', pattern: /generally (?:considered )?safe|(?<!that |if |whether )(?:it|this|mesotherapy|treatment) is (?:very |completely |totally )?safe\b(?! for you)/i },
  { claim: 'stories as proof', pattern: /testament|success stor|real results|transformation/i },
  { claim: 'money well placed', pattern: /invest(?:ment|ing)/i },
  { claim: 'licensed for looks', pattern: /(?:FDA|WHO)[- ]approved|approved by the (?:FDA|WHO)/i },
  { claim: 'made for you alone', pattern: /tailor-?made|bespoke|unique needs|personali[sz]ed (?:approach|cocktail)|cocktail/i },
];

const QUOTED = [/^detail\.myths\.\w+\.\d+\.said$/, /^detail\.claims\.\d+\.claim$/];

function at(path: string): unknown {
  return path.split('.').reduce<unknown>((tree, key) =>
    (typeof tree === 'object' && tree !== null ? new Map<string, unknown>(Object.entries(tree)).get(key) : undefined), ENGLISH);
}

describe('themes', () => {
  for (const { theme, keys } of THEMES) {
    it(`speak of ${theme}`, () => {
      for (const key of keys) {
        expect(sentencesOf(at(key), exampleFor, key).some(({ text }) => text.trim() !== ''), key).to.equal(true);
      }
    });
  }

  it('hold sun and habits where they are looked for', () => {
    for (const concern of ['face', 'hair', 'body'] as const) {
      const care = ENGLISH.detail.afterwards.timeline[concern].map(({ text }) => text).join(' ');
      expect(care, concern).to.match(/SPF/).and.match(/smoking/);
    }
  });
});

describe('overclaims', () => {
  for (const { claim, pattern } of OVERCLAIMS) {
    it(`of ${claim} are nowhere`, () => {
      const found = ENGLISH_SENTENCES.filter(({ path, text }) => pattern.test(text) && !QUOTED.some((quoted) => quoted.test(path)));
      expect(found.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
    });
  }
});
