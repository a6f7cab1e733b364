// The labels of data/figures.json, joined with the words the code uses.
/** Labels of the data on the left, values of the answers on the right. This is the one place that joins them. */
export const ANSWERS = {
  severity: { 'a little': 'little', some: 'some', 'a lot': 'lot' },
  duration: { 'under 1 year': 'under-1', '1-5 years': '1-5', 'over 5 years': 'over-5' },
  area: {
    'one small area': 'small', 'most of the face': 'medium', 'face and neck': 'large',
    'one spot': 'small', 'top or hairline': 'medium', 'all over': 'large',
    'one hand-sized area': 'small', 'two areas': 'medium', 'three or more': 'large',
  },
  age: { '18-34': '18-34', '35-54': '35-54', '55+': '55-plus' },
  sunOrSmoking: { neither: 'neither', 'one or both': 'some' },
};
export const QUESTIONS = { sunOrSmoking: 'sun' };
export const GRADES = { good: 'good', limited: 'limited', 'very limited': 'very-limited' };

const P = 'published';
const C = 'practice';
const E = 'editorial';
const all = (basis) => ({ basis: [basis] });
const ends = (low, typical, high) => ({ basis: [...new Set([low, typical, high])], ends: { low, typical, high } });
/** What the data says of a figure's ground, as basis words; `ends` where it says so for each of the three numbers. */
export const BASES = {
  published: all(P), practice: all(C), editorial: all(E),
  'published visit dates': all(P),
  'arithmetic on the figures above': all('arithmetic'),
  'published + practice': { basis: [P, C] },
  'published (gel) + practice': { basis: [P, C] },
  'published + editorial': { basis: [P, E] },
  'published visit dates + editorial': { basis: [P, E] },
  'published (1-2 follow-up sessions) + editorial': { basis: [P, E] },
  'label (under chin) + editorial': { basis: [P, E] },
  'editorial, label reactions': { basis: [E, P] },
  'practice + editorial': { basis: [C, E] },
  'practice (slimming) + editorial': { basis: [C, E] },
  'practice + natural course': { basis: [C, P] },
  'low published; rest editorial/practice': { basis: [P, C, E] },
  'practice (low: a filler-gel study)': ends(P, C, C),
  'published range; middle is editorial': ends(P, E, P),
  'low practice, high published, middle editorial': ends(C, E, P),
  'typical and high published; low editorial': ends(E, P, P),
  'typical published; rest practice': ends(C, P, C),
  'typical published; rest editorial': ends(E, P, E),
  'low and typical published; high practice': ends(P, P, C),
  'high published; typical conference abstract + practice; low practice': ends(C, C, P),
};
