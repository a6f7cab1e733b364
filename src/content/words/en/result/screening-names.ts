import type { ByOurReason, ByReason, ReasonName } from '../../shapes.js';

/** What each reason for a stricter answer is called. */
export const reasonNames = {
  'under-18': { label: 'Under 18' },
  pregnant: { label: 'Pregnant' },
  breastfeeding: { label: 'Breastfeeding' },
  trying: { label: 'Trying for a baby' },
  'trying-pattern': { label: 'Trying for a baby, with this kind of hair loss' },
  'skin-today': { label: 'A skin problem there, a fever, or a mole or spot that changes' },
  'cancer-treatment': { label: 'Cancer treatment now' },
  'severe-reaction': { label: 'A severe reaction to an injection, medicine or numbing cream' },
  'mild-reaction': { label: 'A mild reaction to an injection, medicine or numbing cream' },
  allergies: { label: 'Other allergies' },
  bleeding: { label: 'Blood thinners, easy bleeding, or a clot or stroke' },
  immune: { label: 'A weak immune system, or steroids' },
  autoimmune: { label: 'An autoimmune or thyroid illness' },
  diabetes: { label: 'Diabetes' },
  organ: { label: 'Heart, liver, kidney or blood disease, high blood pressure, or G6PD' },
  epilepsy: { label: 'Epilepsy' },
  keloid: { label: 'Raised scars, mine or in my family' },
  'past-cancer': { label: 'Cancer in the past' },
  'recent-procedure': { label: 'Acne tablets or a skin procedure in the last 6 months' },
  'low-mood': { label: 'Low mood or depression, now or before' },
  lump: { label: 'A lump nobody has examined' },
  swallowing: { label: 'Trouble swallowing, or neck surgery' },
  worries: { label: 'Worries about this part of my looks' },
  'age-unsaid': { label: 'Age: rather not say' },
  'today-unsaid': { label: 'Health today: rather not say' },
  'ever-unsaid': { label: 'Health history: rather not say' },
  'age-open': { label: 'Age: not answered yet' },
  'today-open': { label: 'Health today: not answered yet' },
  'ever-open': { label: 'Health history: not answered yet' },
  'cause-first': { label: 'Hair loss without a known cause' },
} satisfies ByOurReason<ReasonName> as ByReason<ReasonName>;

/** The sentences of the result that name a reason: they come with what asks for a doctor first, and with the details. */
export const naming = { screening: { reasons: reasonNames } };
