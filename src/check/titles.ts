import { PROBLEMS, type ProblemKind } from '../config/problems.js';

interface Title {
  readonly title: string;
  readonly rank: 'fix' | 'look';
}

const fix = (title: string): Title => ({ title, rank: 'fix' });
const look = (title: string): Title => ({ title, rank: 'look' });

/** Every fault of a configuration in words for a webmaster. A kind without a title does not compile. */
const SETTINGS: Readonly<Record<ProblemKind, Title>> = {
  notJson: fix('The settings are not JSON'),
  tooLarge: fix('The settings are too long'),
  unknownKey: fix('A setting that does not exist'),
  badValue: fix('A setting has a value it cannot have'),
  unknownLanguage: fix('The language is not loaded'),
  unknownCurrency: fix('The currency is not a currency code'),
  unknownRegion: fix('The region is not a country code'),
  otherConcern: fix('The goal belongs to another concern'),
  badUrl: fix('The booking address is not a full https address'),
  badPhone: fix('The telephone number cannot be dialled'),
  badChatNumber: fix('WhatsApp number has no country code'),
  badEmail: fix('The e-mail address is not complete'),
  badDate: fix('A date that is not a day'),
  futureDate: fix('A date that has not come yet'),
  stalePrices: fix('Prices are too old and are hidden'),
  badColour: fix('The brand colour is not a colour'),
  badText: fix('A text with nothing to read in it'),
  noCurrency: fix('Prices without a currency'),
  otherCurrency: fix('A price in another currency'),
  emptyPrice: fix('A price is missing'),
  badPrice: fix('A price is not an amount'),
  unclearPrice: fix('A price can be read in two ways'),
  lowPrice: fix('A price of nothing, or below'),
  highPrice: fix('A price is too high to be true'),
  swappedPrice: fix('Price range is upside down'),
  unknownPriceKey: fix('A price for something that is not treated'),
  doublePriceKey: fix('Two prices for one thing'),
  badTypical: fix('The typical price is outside its range'),
  badOrder: fix('Your figures do not run from low to high'),
  badGap: fix('Top-ups are closer together than the course'),
  noConsent: fix('A story without consent'),
  noStoryFacts: fix('A story without goal, date or visits'),
  badPhotos: fix('A pair of photos is not complete'),
  badFileAddress: fix('The address of the settings file is not an address'),
  noFile: fix('The settings file did not come'),
  noClinicName: fix('The contact form needs the name of the clinic'),
  noConsentVersion: fix('Your consent sentence has no version'),
  unknownSentence: fix('A sentence that does not exist'),
  lockedSentence: fix('A sentence that nobody may say otherwise'),
  fixedSentence: fix('A sentence that no template can stand for'),
  badTemplate: fix('A sentence of yours lacks a value, or holds one there is not'),
  bannedWords: fix('Your words promise too much'),
  noVerdict: fix('A question of yours has no verdict'),
  badPartner: fix('The partner id has a form it cannot have'),
  noDisclosure: fix('Your line on being paid has nothing to read in it'),
  badClinic: fix('A clinic lacks its name, city or address'),
  undatedPrice: fix('The price of a clinic has no date'),
  badPin: fix('The PIN of the staff cannot be told'),
};

/** Faults that are told elsewhere than in a configuration. A test holds them to docs/problems.md. */
const OTHERS: Readonly<Record<string, Title>> = {
  'TX-ANS-001': fix('The page gave answers in a form that cannot be read'),
  'TX-ANS-002': fix('The page answered a question that does not exist'),
  'TX-ANS-003': fix('The page gave an answer that does not exist'),
  'TX-ANS-004': fix('The page gave one answer where a list is meant'),
  'TX-ANS-005': fix('The page gave a concern that is not the goal’s'),
  'TX-THEME-001': look('Brand colour was too light for text'),
  'TX-THEME-002': fix('This browser does not know the brand colour'),
  'TX-API-001': fix('The page began with a concern that does not exist'),
  'TX-API-002': fix('The page went to a step that is not asked'),
  'TX-RUN-001': fix('A part of the widget failed'),
  'TX-CHART-001': look('A chart could not be drawn; its table is shown'),
  'TX-STAT-001': fix('The page gave a consent that does not exist'),
  'TX-STAT-002': fix('Statistics are on, and the page has no dataLayer'),
  'TX-STAT-003': fix('The dataLayer of the page failed'),
  'TX-LOAD-001': fix('Two versions on one page'),
  'TX-LOAD-002': fix('A file of the widget did not load'),
  'TX-LOAD-003': fix('A photo did not load'),
  'TX-LOAD-004': fix('The page cannot run the widget'),
};

const BY_CODE = new Map<string, Title>([
  ...(Object.keys(SETTINGS) as ProblemKind[]).map((kind) => [`TX-CFG-${PROBLEMS[kind][0]}`, SETTINGS[kind]] as const),
  ...Object.entries(OTHERS),
]);

/** The title of a problem and how pressing it is; `undefined` for a code nobody knows. */
export function titleOf(code: string): Title | undefined {
  return BY_CODE.get(code);
}
