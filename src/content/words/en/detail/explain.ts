import { inside } from '../lengths.js';
import { safetyLabels } from './safety-labels.js';
import { worksLabels } from './works-labels.js';

/** Labels around sources and figures, and of the sections that explain: how it works, proof, safety, choosing, care. */
export const explain = {
  citations: {
    /** Said before the names by screen readers alone. */
    prefix: 'Source: ',
    separator: ', ',
    /** Where a figure is ours. */
    ourAssumption: 'our own assumption',
    /** Where a sentence without a figure is ours. */
    ourAdvice: 'our advice',
  },
  sources: {
    open: 'How we know',
    restsOn: 'This rests on:',
    list: 'Sources',
    checked: (date: string) => `Checked ${date}.`,
  },
  how: {
    picture: {
      skin: 'A drawing of skin from the side. A fine needle leaves small drops in a row, in the skin. The fat lies under it.',
      fat: 'A drawing of skin from the side. A fine needle goes through the skin and leaves small drops in a row, in the fat.',
      layers: 'What the numbers show',
      outer: 'Outer skin',
      inner: 'Skin',
      innerTarget: 'Skin, the target',
      under: 'Fat under it',
      underTarget: 'Fat under it, the target',
      note: 'Not to scale. How deep the needle goes differs between clinics and sources.',
    },
    injections: 'Many small injections',
    injected: 'What is injected',
    mix: 'A mix for each person',
    collagen: 'Does it build collagen?',
    visit: 'What a visit feels like',
    minutes: (low: string, typical: string, high: string) => `A visit takes about ${typical} minutes (${low} to ${high}).`,
    downtime: (low: string, typical: string, high: string) =>
      `Plan on ${low} to ${high} days of marks or swelling, mostly about ${typical}.`,
    downtimeMostlyNone: (low: string, high: string) => `Plan on ${low} to ${high} days of marks or swelling, mostly none.`,
    history: 'Then, now and next',
  },
  works: worksLabels,
  safety: safetyLabels,
  myths: {
    hint: 'Tap what you think. There is no score.',
    quote: (said: string) => `“${said}”`,
    isTrue: 'True',
    isNotTrue: 'Not true',
    verdicts: {
      true: 'True',
      'not-true': 'Not true',
      partly: 'Partly true',
      'studies-disagree': 'Studies disagree',
    },
  },
  practitioner: {
    checks: 'Check the practitioner',
    questions: 'Questions to take along',
    ticks: 'Ticked lines go on your print-out.',
    reviews: 'Reviews and recommendations',
    consultation: 'What a first talk covers',
    askAbout: {
      /** What the health questions found, to be raised. */
      raise: (found: readonly string[]) =>
        `${found.map((name, index) => (index > 0 ? inside(name) : name)).join('; ')}: what does this change for me?`,
      proof: (goal: string) => `What is the proof for ${goal}?`,
      cause: 'What is the cause of my hair loss, and how will you find it?',
      nearest: 'What would you call my problem, and what helps with it?',
      severity: 'How marked is it, in your view, and does that change the plan?',
      duration: 'Does it matter how long I have had it?',
      area: 'Which area would you treat, and how many visits does that need?',
      age: 'Does my age change the plan?',
      sun: 'Do sun or smoking matter for me?',
      trigger: 'Could an illness, a birth, a diet or a medicine be behind it?',
      weight: 'Should my weight be steady first?',
      today: 'What in my health today should make us wait?',
      ever: 'What in my health history should you know first?',
    },
  },
  afterwards: {
    clinicsDiffer: 'Clinics differ. Where yours says something else, ask why.',
  },
};
