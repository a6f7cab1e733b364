import { span } from '../lengths.js';

/** A plan from a link in ten lines, for the clinician it is shown to. */
export const clinician = {
  title: 'Clinician view',
  lead: 'The plan that this visitor brought, in ten lines. Read from the code, kept nowhere.',
  lines: {
    goal: 'Goal', severity: 'How much', area: 'Where', duration: 'How long', more: 'Other answers', plan: 'Plan shown', upkeep: 'Top-ups', visits: 'Visits shown',
    proof: 'Proof shown', missing: 'Not in the code',
  },
  notAsked: 'Not asked for this goal',
  noPlan: 'None: no plan is shown for this goal',
  plan: (likely: number, low: number, high: number, days: number, shortest: number, longest: number) =>
    `${likely} sessions likely (${span(low, high)}), ${days} days apart (${span(shortest, longest)})`,
  upkeep: (days: number, shortest: number, longest: number) => `One every ${days} days likely (${span(shortest, longest)})`,
  /** Where some clinics plan none. */
  upkeepOrNone: (shortest: number) => `None to one every ${shortest} days`,
  noUpkeep: 'None planned',
  visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) =>
    `First year ${likely} (${span(low, high)}); each later year ${later} (${span(laterLow, laterHigh)})`,
  against: (studies: string) => `Against: ${studies}`,
  missing: 'Age, safety answers and prices are not in the code: ask again. Please take a full history.',
  /** The figures are worked out where the code is opened. */
  again: 'The plan is worked out here, without the age and with the figures of this page. The visitor may have seen slightly other numbers.',
  madeIn: (language: string) => `The visitor’s page was in ${language}.`,
  foot: (code: string, content: string) => `Code version ${code}, checksum good. ${content}.`,
  copy: 'Copy the ten lines',
  copied: 'Copied.',
  notCopied: 'We could not copy it for you. Mark the lines and copy them with your keys.',
  asVisitor: 'Show what the visitor sees',
};
