import { expect } from 'chai';

import { ENGLISH, ENGLISH_SENTENCES, exampleFor } from '../../testing/english.js';
import { sentencesOf } from './sentences.js';

/** Every theme a reader of the usual articles expects, in our words, and where the widget speaks of it. */
const THEMES: readonly { readonly theme: string; readonly keys: readonly string[] }[] = [
  { theme: 'what mesotherapy is', keys: ['start.lead', 'result.how.answer'] },
  { theme: 'where it comes from', keys: ['result.how.history.0', 'result.how.history.1'] },
  { theme: 'how it works', keys: ['result.how.injections', 'result.explain.how.title'] },
  { theme: 'injections placed where the change is wanted', keys: ['result.how.injections'] },
  { theme: 'what is in the mix', keys: ['result.how.injected', 'result.how.mix'] },
  { theme: 'whether it builds collagen', keys: ['result.how.collagen', 'result.myths.face.0'] },
  { theme: 'what it is used for', keys: ['start.concerns', 'result.goals'] },
  { theme: 'use on the face', keys: ['result.goals.face-lines', 'result.works.face-lines', 'result.works.face-glow'] },
  { theme: 'use for hair loss', keys: ['result.goals.hair-early', 'result.works.hair-male', 'result.works.hair-female'] },
  { theme: 'use for body shape', keys: ['result.goals.body-fat', 'result.works.body-fat', 'result.works.body-cellulite'] },
  { theme: 'how it compares with other ways', keys: ['result.compare.face', 'result.compare.hair', 'result.compare.body'] },
  { theme: 'how invasive it is, and time off', keys: ['result.how.visit', 'result.explain.how.downtime', 'result.myths.body.1'] },
  { theme: 'a treatment made for one person', keys: ['result.how.mix', 'result.frame.verdict.sessionsRecipe.factors'] },
  { theme: 'safety', keys: ['result.safety.answer'] },
  { theme: 'side effects', keys: ['result.safety.effects', 'result.safety.serious', 'result.safety.redFlags'] },
  { theme: 'who is qualified to do it', keys: ['result.safety.who', 'result.practitioner.checks.0', 'result.practitioner.checks.1'] },
  { theme: 'who should wait or ask first', keys: ['result.screening.reasons', 'result.screening.verdicts'] },
  { theme: 'myths told apart from facts', keys: ['result.myths.face', 'result.myths.hair', 'result.myths.body'] },
  { theme: 'whether it hurts', keys: ['result.myths.face.1', 'result.myths.hair.1', 'result.how.visit'] },
  { theme: 'whether results last', keys: ['result.myths.face.2', 'result.myths.hair.2', 'result.works.face-glow.lasting'] },
  { theme: 'whether it suits everyone', keys: ['result.myths.face.3', 'result.myths.body.3'] },
  { theme: 'stories of success', keys: ['result.claims.4'] },
  { theme: 'what other patients say', keys: ['result.stories.testimonials'] },
  { theme: 'photos before and after', keys: ['result.stories.photos'] },
  { theme: 'choosing who does it', keys: ['result.practitioner.answer', 'result.practitioner.checks'] },
  { theme: 'reviews and recommendations', keys: ['result.practitioner.reviews'] },
  { theme: 'the first consultation', keys: ['result.practitioner.consultation', 'result.practitioner.questions'] },
  { theme: 'kits to use at home', keys: ['result.safety.homeKits'] },
  { theme: 'what can go wrong at home', keys: ['result.safety.homeKits.1'] },
  { theme: 'nobody trained at hand', keys: ['result.safety.homeKits', 'result.safety.who'] },
  { theme: 'what comes next', keys: ['result.how.history.3'] },
  { theme: 'research that goes on', keys: ['result.how.history.3', 'result.works.hair-female.studies'] },
  { theme: 'new devices and mixes', keys: ['result.how.history.3'] },
  { theme: 'cost', keys: ['result.plan.cost.title'] },
  { theme: 'what changes the cost', keys: ['result.plan.cost'] },
  { theme: 'cost over the years', keys: ['result.plan.cost'] },
  { theme: 'care after a visit', keys: ['result.afterwards.timeline'] },
  { theme: 'follow-up visits', keys: ['result.afterwards.answer', 'result.plan.timeline.checkNote'] },
  { theme: 'sun protection', keys: ['result.afterwards.timeline', 'result.brief.face-lines.2'] },
  { theme: 'healthy habits', keys: ['result.afterwards.timeline'] },
  { theme: 'trends', keys: ['result.how.history'] },
  { theme: 'how widely it is offered', keys: ['result.how.history.2'] },
  { theme: 'how the technique changes', keys: ['result.how.history.3'] },
  { theme: 'myth or fact', keys: ['result.explain.myths', 'result.myths'] },
  { theme: 'misconceptions', keys: ['result.myths', 'result.claims'] },
  { theme: 'wrong information put right', keys: ['result.claims.0', 'result.claims.3'] },
  { theme: 'the main points again', keys: ['result.brief', 'result.frame.short'] },
  { theme: 'deciding with good information', keys: ['start.title', 'result.frame.next', 'result.practitioner.questions'] },
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

const QUOTED = [/^result\.myths\.\w+\.\d+\.said$/, /^result\.claims\.\d+\.claim$/];

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
      const care = ENGLISH.result.afterwards.timeline[concern].map(({ text }) => text).join(' ');
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
