import type { EffectWords } from '../../shapes.js';

/** Side effects, the common ones first. Out of 100 where people were counted, and in words where nobody did. */
export const effects: readonly EffectWords[] = [
  {
    name: 'Redness, pinpricks, small bumps', who: '', lasts: 'Mostly 1 to 3 days', days: { from: 1, to: 3 }, outOf100: null,
    text: 'Very common after each visit. They fade by themselves.',
    sources: ['fanian2023', 'p_fr'], concerns: ['face', 'hair', 'body'],
  },
  {
    name: 'Swelling and bruises', who: '', lasts: 'Mostly 1 to 3 days, up to a week', days: { from: 1, to: 7 }, outOf100: null,
    text: 'Very common too. The upper end is our own guess.',
    sources: ['fanian2023', 'p_fr', 'editorial'], concerns: ['face', 'hair', 'body'],
  },
  {
    name: 'Pain during a visit', who: 'Scalp, 541 people', lasts: 'During the visit', days: { from: 0, to: 0 }, outOf100: 45,
    text: 'Numbing cream may help.',
    sources: ['saceda2022'], concerns: ['hair'],
  },
  {
    name: 'Stinging or burning', who: '', lasts: 'During the visit', days: { from: 0, to: 0 }, outOf100: null,
    text: 'It can hurt. How many people feel it was not counted.',
    sources: ['ahmed2018', 'editorial'], concerns: ['face', 'body'],
  },
  {
    name: 'Headache', who: 'Scalp, 28 men', lasts: 'How long was not reported', outOf100: null,
    text: 'Seen in a small trial. No rate was given.',
    sources: ['abdallah2009'], concerns: ['hair'],
  },
  {
    name: 'Bruises after fat injections', who: 'Trials under the chin', lasts: '2 to 14 days', days: { from: 2, to: 14 }, outOf100: 72,
    text: 'The days are our own reading of the label.',
    sources: ['kybella_isi', 'editorial'], concerns: ['fat', 'chin'],
  },
  {
    name: 'Swelling, numb or hard areas', who: 'Fat injections', lasts: '2 to 14 days', days: { from: 2, to: 14 }, outOf100: null,
    text: 'Very common in trials under the chin, and so is pain.',
    sources: ['kybella_isi', 'kybella_faq', 'editorial'], concerns: ['fat', 'chin'],
  },
  {
    name: 'Feeling sick or dizzy', who: 'Fat injections', lasts: 'How long was not reported', outOf100: null,
    text: 'Doctors who give them reported it in 3 of 100 visits. The true number is probably higher.',
    sources: ['palmer2006'], concerns: ['fat', 'chin'],
  },
  {
    name: 'Uneven smile', who: 'Under the chin', lasts: 'Half were better by day 44, the last by day 298',
    days: { from: 0, to: null, half: 44 }, outOf100: 4,
    text: 'A nerve of the jaw was hurt. All of them settled.',
    sources: ['kybella_isi'], concerns: ['chin'],
  },
  {
    name: 'Trouble swallowing', who: 'Under the chin', lasts: 'Half were better by day 3',
    days: { from: 0, to: null, half: 3 }, outOf100: 2,
    text: 'All of them settled.',
    sources: ['kybella_isi'], concerns: ['chin'],
  },
  {
    name: 'Dark marks', who: '', lasts: 'How long was not reported', outOf100: null,
    text: 'More likely in brown or black skin, or with melasma. With needling for melasma, it was 1 of 27 people.',
    sources: ['skin_marks', 'poostiyan2023'], concerns: ['face', 'body'],
  },
  {
    name: 'Raised scars, lumps', who: '', lasts: 'How long was not reported', outOf100: null,
    text: 'Reported, with no good rate.',
    sources: ['complications_review', 'singsing2022'], concerns: ['face', 'hair', 'body'],
  },
];
