import type { Age, Area, Duration, Ever, Severity, Sun, Today, Trigger, Weight } from '../../../model/answers.js';
import type { AnswerValueWords, OptionWords } from '../quiz-shapes.js';
import type { ByConcern, ByGoal } from '../shapes.js';

const NOT_SURE: OptionWords = { name: 'Not sure', hint: '' };
const RATHER_NOT: OptionWords = { name: 'I’d rather not say', hint: 'We show you every caution.' };
const plain = (name: string): OptionWords => ({ name, hint: '' });

/** The goals, as a visitor would say them. */
export const goals: ByGoal<OptionWords> = {
  'face-lines': plain('Fine lines'),
  'face-glow': plain('Dull or dry'),
  'face-texture': plain('Texture or scars'),
  'face-pigment': plain('Dark patches'),
  'face-eyes': plain('Under the eyes'),
  'face-unsure': NOT_SURE,
  'hair-early': plain('Thinning a little'),
  'hair-male': { name: 'Receding or crown', hint: 'Often men' },
  'hair-female': { name: 'Wider parting', hint: 'Often women' },
  'hair-shedding': { name: 'Sudden shedding', hint: 'In weeks, not years' },
  'hair-patches': { name: 'Round patches', hint: 'See a doctor first' },
  'hair-unsure': NOT_SURE,
  'body-fat': plain('Small pocket of fat'),
  'body-cellulite': plain('Cellulite'),
  'body-skin': plain('Loose skin'),
  'body-stretch': plain('Stretch marks'),
  'body-unsure': NOT_SURE,
};

const severity: ByConcern<Readonly<Record<Severity, OptionWords>>> = {
  face: {
    little: { name: 'A little', hint: 'I see it close up' },
    some: { name: 'Some', hint: 'I see it in most light' },
    lot: { name: 'A lot', hint: 'Other people can see it too' },
    unsure: NOT_SURE,
  },
  hair: {
    little: { name: 'A little', hint: 'You would have to look for it' },
    some: { name: 'Some', hint: 'I see it in the mirror' },
    lot: { name: 'A lot', hint: 'I see a lot of scalp' },
    unsure: NOT_SURE,
  },
  body: {
    little: { name: 'A little', hint: 'I see it in some light' },
    some: { name: 'Some', hint: 'I see it when I stand' },
    lot: { name: 'A lot', hint: 'I see it however I stand' },
    unsure: NOT_SURE,
  },
};

const CHIN = plain('Under the chin');
const area: ByConcern<Readonly<Record<Area, OptionWords>>> = {
  face: {
    small: { name: 'One small area', hint: 'Such as one cheek' },
    medium: plain('Most of the face'),
    large: plain('Face and neck'),
    chin: CHIN, unsure: NOT_SURE,
  },
  hair: {
    small: plain('One spot'), medium: plain('Top or hairline'), large: plain('All over'), chin: CHIN, unsure: NOT_SURE,
  },
  body: {
    small: { name: 'One area', hint: 'About one hand' },
    medium: { name: 'Two areas', hint: 'About two hands' },
    large: { name: 'Three or more', hint: 'More than two hands' },
    chin: CHIN, unsure: NOT_SURE,
  },
};

const duration: Readonly<Record<Duration, OptionWords>> = {
  'under-1': plain('Under 1 year'), '1-5': plain('1 to 5 years'), 'over-5': plain('Over 5 years'), unsure: NOT_SURE,
};
const age: Readonly<Record<Age, OptionWords>> = {
  'under-18': plain('Under 18'), '18-34': plain('18 to 34'), '35-54': plain('35 to 54'), '55-plus': plain('55 or over'),
  unsaid: RATHER_NOT,
};
const sun: Readonly<Record<Sun, OptionWords>> = {
  neither: plain('Neither'), some: plain('One or both'), unsure: NOT_SURE,
};
const trigger: Readonly<Record<Trigger, OptionWords>> = {
  yes: { name: 'Yes', hint: 'One of them, or more' }, no: plain('No'), unsure: NOT_SURE,
};
const weight: Readonly<Record<Weight, OptionWords>> = {
  steady: plain('Yes, it is steady'), changing: plain('No, it is changing'), unsure: NOT_SURE,
};
const today: Readonly<Record<Today, OptionWords>> = {
  pregnant: plain('Pregnant'),
  breastfeeding: plain('Breastfeeding'),
  trying: plain('Trying for a baby'),
  'skin-today': {
    name: 'Something on my skin there, or a fever',
    hint: 'Sore, infected, broken or sunburnt skin, a cold sore, or a mole or spot that changes',
  },
  'cancer-treatment': plain('Having cancer treatment'),
  none: plain('None of these'),
  unsaid: RATHER_NOT,
};
const ever: Readonly<Record<Ever, OptionWords>> = {
  'severe-reaction': { name: 'A serious reaction', hint: 'Swollen face, trouble breathing, collapse' },
  'mild-reaction': plain('A milder reaction'),
  allergies: { name: 'Other allergies', hint: 'Such as soya, or bee or wasp stings' },
  bleeding: { name: 'Blood thinners, a clot or a stroke', hint: 'Or easy bleeding. Daily aspirin counts' },
  immune: { name: 'Weak immune system, or steroids', hint: 'Such as HIV or a transplant' },
  autoimmune: { name: 'Autoimmune or thyroid illness', hint: 'Such as lupus' },
  diabetes: plain('Diabetes'),
  organ: { name: 'Heart, liver, kidney or blood disease', hint: 'Or high blood pressure, or G6PD' },
  epilepsy: plain('Epilepsy'),
  keloid: { name: 'Raised scars', hint: 'You or your family' },
  'past-cancer': plain('Cancer in the past'),
  'recent-procedure': {
    name: 'Acne tablets or a skin procedure', hint: 'In the last 6 months, such as a laser, peel, filler or surgery there',
  },
  'low-mood': { name: 'Low mood or depression', hint: 'Now or before' },
  lump: plain('A lump nobody has examined'),
  swallowing: plain('Trouble swallowing, neck surgery'),
  worries: { name: 'Worries about this part of my looks', hint: 'They upset me most days, or stop me doing things' },
  none: plain('None of these'),
  unsaid: RATHER_NOT,
};

/** Answers of every question but the goal. `severity` and `area` differ by concern. */
export const options = { severity, duration, area, age, sun, trigger, weight, today, ever };

/** Each answer in a few words, understood without its question. */
export const answerChips: AnswerValueWords = {
  severity: { little: 'Shows a little', some: 'Shows some', lot: 'Shows a lot', unsure: 'How much: not sure' },
  duration: {
    'under-1': 'Under 1 year', '1-5': 'For 1 to 5 years', 'over-5': 'Over 5 years', unsure: 'How long: not sure',
  },
  area: {
    small: 'Small area', medium: 'Medium area', large: 'Large area', chin: 'Under the chin', unsure: 'Area: not sure',
  },
  age: {
    'under-18': 'Under 18', '18-34': 'Age 18 to 34', '35-54': 'Age 35 to 54', '55-plus': 'Age 55 or over',
    unsaid: 'Age: not said',
  },
  sun: { neither: 'Little sun, no smoking', some: 'Sun or smoking', unsure: 'Sun, smoking: not sure' },
  trigger: { yes: 'Recent trigger', no: 'No recent trigger', unsure: 'Trigger: not sure' },
  weight: { steady: 'Steady weight', changing: 'Weight changing', unsure: 'Weight: not sure' },
  today: {
    pregnant: 'Pregnant', breastfeeding: 'Breastfeeding', trying: 'Trying for a baby', 'skin-today': 'Skin or fever today',
    'cancer-treatment': 'Cancer treatment', none: 'Nothing today', unsaid: 'Today: not said',
  },
  ever: {
    'severe-reaction': 'Serious reaction', 'mild-reaction': 'Milder reaction', allergies: 'Allergies',
    bleeding: 'Blood thinning or clots', immune: 'Weak immunity or steroids', autoimmune: 'Autoimmune or thyroid', diabetes: 'Diabetes',
    organ: 'Heart, liver, kidney, blood', epilepsy: 'Epilepsy', keloid: 'Raised scars', 'past-cancer': 'Past cancer',
    'recent-procedure': 'Acne tablets or skin procedure', 'low-mood': 'Low mood', lump: 'Lump', swallowing: 'Swallowing or neck surgery',
    worries: 'Worries about looks', none: 'No illness or reaction', unsaid: 'Health: not said',
  },
};
