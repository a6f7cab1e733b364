import type { ChoiceId } from '../../../alternatives.js';
import { type ByConcern, type ByGoal, type Cell, type ChoiceWords, says, type Statement } from '../../shapes.js';
import { inside, span } from '../lengths.js';
import { bodyChoices } from './compare-body.js';
import { faceChoices } from './compare-face.js';
import { hairChoices } from './compare-hair.js';
import { nobodyKnows } from './compare-shared.js';

const clinicsSay = says('3 to 6 months, clinics say', 'p_fr', 'p_celik', 'p_malaga', 'p_collado');
const topUps = says('Needs top-ups', 'p_nadia', 'p_celik');
const byGoal = says('Depends on the goal', 'editorial');

/** Mesotherapy's own row. Visits, days and the grade come from the figures of the goal. */
const own = {
  name: 'Mesotherapy',
  span,
  /** The likely count, and what clinics use. */
  visits: (likely: string, low: string, high: string) => (likely === span(low, high) ? likely : `${likely} (${span(low, high)})`),
  /** With the second way it is done. */
  orYearly: (visits: string, yearly: string) => `${visits}, or ${yearly} a year`,
  days: (low: string, high: string) => `${span(low, high)} days`,
  byGoal: (low: string, high: string) => `${low} to ${inside(high)}, by goal`,
  lasts: {
    'face-lines': clinicsSay, 'face-glow': clinicsSay, 'face-texture': clinicsSay,
    'face-pigment': says('Patches often come back', 'pazyar2023'), 'face-eyes': nobodyKnows, 'face-unsure': byGoal,
    'hair-early': topUps, 'hair-male': topUps, 'hair-female': topUps,
    'hair-shedding': says('Hair mostly comes back by itself', 'malkud2015'), 'hair-patches': byGoal, 'hair-unsure': byGoal,
    'body-fat': nobodyKnows, 'body-cellulite': nobodyKnows, 'body-skin': nobodyKnows, 'body-stretch': nobodyKnows,
    'body-unsure': nobodyKnows,
  } satisfies ByGoal<Cell>,
  trade: {
    face: says(
      'Skin may hold more water for weeks to months. It takes many needles at each visit, and they can leave dark marks on brown or '
      + 'black skin.',
      'duteil2023', 'poostiyan2023', 'editorial',
    ),
    hair: says(
      'Mixes with a medicine helped in small trials, and vitamins alone were not shown to. It takes many needles at each visit. In '
      + 'one study 45 of every 100 people said it hurt.',
      'moftah2013', 'gajjar2019', 'saceda2022',
    ),
    body: says(
      'Studies are few or disagree. It takes many needles at each visit, and health authorities warn about some mixes for fat.',
      'salti2008', 'park2008', 'fda_fat',
    ),
  } satisfies ByConcern<Statement>,
};

const choices: Readonly<Record<ChoiceId, ChoiceWords>> = { ...faceChoices, ...hairChoices, ...bodyChoices };

/** "How does it compare?": the choices beside each other, in the order of what matters to the visitor. */
export const compare = {
  choices,
  own,
  ask: 'What matters most to you?',
  values: {
    proof: 'Strongest proof', risk: 'Lowest risk', visits: 'Fewest visits', cost: 'Lowest cost', needles: 'No needles', 'time-off': 'No time off',
  },
  status: {
    sorted: (value: string) => `Sorted by “${inside(value)}”.`,
    byDefault: (value: string) => `Sorted by “${inside(value)}” until you choose.`,
    last: (why: string) => `Mesotherapy is last: ${why}.`,
    lastChecked: (why: string) => `Of the choices checked, mesotherapy is last: ${why}.`,
    place: (place: string, of: string) => `Mesotherapy is number ${place} of ${of}.`,
    unchecked: 'What we have not checked yet stands below.',
    why: {
      proof: 'no choice here has weaker proof', risk: 'no choice here has a known risk that is higher', visits: 'no choice here takes more visits',
      cost: 'no choice here costs more', needles: 'no choice here uses more needles', 'time-off': 'no choice here takes more days off',
    },
    risk: 'The order of risk is our own: from nothing done, over needles and lasting harm, to surgery.',
  },
  caption: (value: string) => `Choices, sorted by “${inside(value)}”`,
  choice: 'Choice',
  columns: {
    needles: 'Needles', visits: 'To start', timeOff: 'Time off', risk: 'Risk', timeOffAndRisk: 'Time off, risk', lasts: 'How long it lasts',
    proof: 'Proof', cost: 'Cost',
  },
  needles: {
    none: 'None', test: 'A blood test at most', cut: 'A small cut, or none', few: 'Few needles', surgery: 'Surgery', some: 'Needles',
    blood: 'Blood draw and needles', many: 'Many needles, each visit',
  },
  risks: { none: 'Very little', mild: 'Mild effects', needles: 'Effects of needles', lasting: 'Lasting harm is known', surgery: 'Surgery' },
  costs: { free: 'Free', low: 'Low', 'low-middle': 'Low to middle', middle: 'Middle', 'middle-high': 'Middle to high', high: 'High' },
  proofs: {
    standard: 'Standard care', recovers: 'Usually recovers', good: 'Good', 'limited-good': 'Limited to good', limited: 'Limited',
    'very-limited': 'Very limited', 'not-shown': 'Not shown for this', 'no-treatment': 'No treatment',
  },
  /** Before what is said of a choice. */
  lead: (name: string) => `${name}.`,
  pair: (name: string, value: string) => `${name}: ${inside(value)}`,
  notChecked: 'Not checked yet',
  askDoctor: 'Ask a doctor',
  trades: 'What each gives, and what it takes',
  nothing: 'If you do nothing',
  roughCost: 'Cost is a rough word, not a price.',
  notCheckedMeans: '“Not checked yet” means that we have read no source for it.',
  leftOut: 'Some choices are left out: they are unsafe in pregnancy, or nobody has shown that they are safe.',
  noNames: 'This page names no prescription medicines.',
  names: 'Show medicine names',
  /** A clinic's own word beside ours, and the choices it adds. */
  clinic: {
    here: (what: string) => `At this clinic: ${what}`,
    visits: (low: string, high: string) => `${span(low, high)} visit${high === '1' ? '' : 's'}`,
    from: (low: string) => `from ${low}`,
    aVisit: (price: string) => `${price} a visit`,
    added: 'Also at this clinic',
    notOurs: 'Added by this clinic. We have not checked it.',
  },
  sources: 'All sources',
};
