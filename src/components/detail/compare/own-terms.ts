import { priceFreshness } from '../../../config/freshness.js';
import type { AddedChoice, OwnTerms } from '../../../config/settings.js';
import { MEDICINE_NAMES } from '../../../content/medicines.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import { concernOf, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';

/** What a clinic says of one choice at its own place, in words. */
export interface Terms {
  readonly visits?: string;
  readonly cost?: string;
}

/** A choice that a clinic adds, ready to be shown. */
export interface Added {
  readonly name: string;
  readonly text: string;
  readonly here: Terms;
}

type Words = typeof compare;

/** Whether a price of the clinic may be seen: as in the section on cost. */
function showsMoney({ outcome, settings, today }: Explorer): boolean {
  const { currency, hidesPrices, pricesDate } = settings;
  return Boolean(outcome?.mayShowCost && currency) && !hidesPrices && priceFreshness(pricesDate, today) !== 'hidden';
}

/** The words for what a clinic says of a choice. */
export function termsOf(own: OwnTerms | undefined, explorer: Explorer, { clinic, own: { span } }: Words): Terms {
  const { language: { format }, settings: { currency } } = explorer;
  const { visits, price } = own ?? {};
  return {
    ...(visits && { visits: clinic.visits(format.number(visits.low), format.number(visits.high)) }),
    ...(price && showsMoney(explorer) && { cost: clinic.aVisit(format.moneySpan(price.lowMinor, price.highMinor, currency, span, clinic.from)) }),
  };
}

/** The month the prices are of, where visitors have to confirm them; empty otherwise. */
export function monthToConfirm(explorer: Explorer): string {
  const { language: { format }, settings: { pricesDate }, today } = explorer;
  return showsMoney(explorer) && priceFreshness(pricesDate, today) === 'ask' ? format.month(pricesDate) : '';
}

/**
 * What a clinic adds for this visitor. It is never known to be safe, so none of it is left where unsafe choices are left
 * out, and none where the law of the place is against the goal or medicines that it names may not be named.
 */
export function addedChoices(explorer: Explorer, namesMedicines: boolean, words: Words): readonly Added[] {
  const { answers: { goal }, outcome, settings } = explorer;
  if (!goal || !outcome || outcome.hidesPregnancyUnsafe || outcome.legalStatus || outcome.screening.verdict === 'not-now') return [];
  const isFor = ({ goals }: AddedChoice): boolean =>
    goals.some((one) => (isEstimateGoal(goal) ? one === goal : concernOf(one) === concernOf(goal)));
  return (settings.alternatives?.added ?? [])
    .filter((choice) => isFor(choice) && (namesMedicines || !MEDICINE_NAMES.test(`${choice.name} ${choice.text}`)))
    .map((choice) => ({ name: choice.name, text: choice.text, here: termsOf(choice, explorer, words) }));
}
