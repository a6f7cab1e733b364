import * as v from 'valibot';

import { type Concern, CONCERNS, ESTIMATE_GOALS, type EstimateGoal } from '../model/answers.js';
import { PRACTITIONERS } from '../model/practitioners.js';
import { CHOICES, HEADING_LEVELS, IDLE_SECONDS, ON_OR_OFF, PRICES, TEXT, wholeNumber } from './choices.js';
import { OFFERED_CHOICES, type OfferedChoice } from './offered-choices.js';
import { PRICE_KEYS } from './price-grammar.js';

/** Most entries a list or a group may have. */
export const MAX_ITEMS = 200;

const text = v.string(TEXT);
const amount = v.union([v.number('a number'), text]);

/** A whole number between two others. */
function whole(min: number, max: number) {
  const expected = wholeNumber(min, max);
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

/** The same shape for each name. Its type is named, here and below: written out it would be most of what the package declares. */
function each<K extends string, T>(names: readonly K[], schema: v.GenericSchema<T>): v.GenericSchema<{ [N in K]?: T | undefined }> {
  return v.partial(v.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, typeof schema>));
}

const visits = whole(1, 60);
const days = whole(1, 365);
const daysOrNone = v.nullable(days);

/** A price of one visit in pieces. */
interface PricePieces {
  /** Exact price, in place of `low` and `high`. */
  readonly price?: WrittenAmount | undefined;
  readonly low?: WrittenAmount | undefined;
  /** `null`, or left out, for an open upper price. */
  readonly high?: WrittenAmount | null | undefined;
  readonly typical?: WrittenAmount | undefined;
  readonly packages?: readonly { readonly visits: number; readonly price: WrittenAmount }[] | undefined;
  /** Prices that stand in place of this one. */
  readonly byArea?: Readonly<Partial<Record<string, WrittenPrice>>> | undefined;
  readonly byPractitioner?: Readonly<Partial<Record<string, WrittenPrice>>> | undefined;
}

type WrittenAmount = string | number;

/** A price as a number, a text or in pieces. */
export type WrittenPrice = WrittenAmount | PricePieces;

function written<E extends v.ObjectEntries>(entries: E): v.GenericSchema<WrittenPrice> {
  return v.union([v.number('a number'), text, v.partial(v.strictObject(entries))]);
}

const price = {
  price: amount,
  low: amount,
  high: v.nullable(amount),
  typical: amount,
  packages: v.array(v.strictObject({ visits: whole(2, 60), price: amount })),
};
const byArea = each(['small', 'medium', 'large', 'chin'], written(price));
const byPractitioner = each(PRACTITIONERS, written({ ...price, byArea }));

interface WrittenFigure {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Figures of a course, each in visits or days. */
export interface WrittenProtocol {
  readonly sessions?: WrittenFigure | undefined;
  readonly gapDays?: WrittenFigure | undefined;
  readonly upkeepGapDays?: Readonly<Record<'shortest' | 'typical' | 'longest', number | null>> | undefined;
}

const protocol: v.GenericSchema<WrittenProtocol> = v.partial(v.strictObject({
  sessions: v.strictObject({ low: visits, typical: visits, high: visits }),
  gapDays: v.strictObject({ low: days, typical: days, high: days }),
  /** `null` for no top-ups. */
  upkeepGapDays: v.strictObject({ shortest: daysOrNone, typical: daysOrNone, longest: daysOrNone }),
}));

const yesOrNo = v.boolean(ON_OR_OFF);
const photo = { src: text, alt: text };

/** What is missing in a story is told by its reader, with what it is for. */
const story = v.partial(v.strictObject({
  goal: v.picklist(ESTIMATE_GOALS),
  /** The day, or the month, of the story or of the photo after. */
  date: text,
  sessions: visits,
  planned: visits,
  who: text,
  text,
  consent: v.partial(v.strictObject({ given: yesOrNo, date: text, scope: text })),
  before: v.partial(v.strictObject({ ...photo, date: text })),
  after: v.partial(v.strictObject(photo)),
  sameLight: yesOrNo,
  edited: yesOrNo,
}));

/** Shaped loosely: what is missing makes an item stricter, and its reader tells. */
const question = v.partial(v.strictObject({
  list: v.picklist(['today', 'ever']),
  text,
  verdict: v.picklist(['not-now', 'ask-first']),
  reason: text,
  ask: text,
}));

/** What a clinic says of a choice. */
export interface WrittenTerms {
  readonly visits?: { readonly low: number; readonly high: number } | undefined;
  /** A number, or one entry of a price list, for one visit. */
  readonly price?: WrittenAmount | undefined;
}

/** A choice beside ours. */
export interface WrittenChoice extends WrittenTerms {
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  /** One of the two says whom it is for; `goals` is stronger. */
  readonly concern?: Concern | undefined;
  readonly goals?: readonly EstimateGoal[] | undefined;
}

interface WrittenAlternatives {
  /** A name that is none of ours is told by the reader, with those there are. */
  readonly here?: Readonly<Partial<Record<OfferedChoice, WrittenTerms>>> | undefined;
  readonly added?: readonly WrittenChoice[] | undefined;
}

const terms = { visits: v.strictObject({ low: visits, high: visits }), price: amount };
const alternatives: v.GenericSchema<WrittenAlternatives> = v.partial(v.strictObject({
  here: v.record(v.picklist(OFFERED_CHOICES), v.partial(v.strictObject(terms))),
  added: v.array(v.partial(v.strictObject({
    name: text, text, concern: v.picklist(CONCERNS), goals: v.array(v.picklist(ESTIMATE_GOALS)), ...terms,
  }))),
}));

/** A clinic to choose. What is missing is told by its reader. */
export interface WrittenClinic {
  readonly name?: string | undefined;
  readonly city?: string | undefined;
  readonly url?: string | undefined;
  readonly about?: string | undefined;
  readonly licence?: string | undefined;
  /** A number, or one entry of a price list, for one visit. */
  readonly price?: WrittenAmount | undefined;
  readonly priceDate?: string | undefined;
  readonly paid?: boolean | undefined;
}

const clinic: v.GenericSchema<WrittenClinic> = v.partial(v.strictObject({
  name: text, city: text, url: text, about: text, licence: text, price: amount, priceDate: text,
  /** Whatever stands there but `false` is paid. */
  paid: v.fallback(yesOrNo, true),
}));

/** The configuration object: everything an owner may write. Attributes are brought into this form and checked by it too. */
export const configSchema = v.partial(v.strictObject({
  lang: text,
  currency: text,
  region: text,
  mode: v.picklist(CHOICES.mode),
  concern: v.picklist(CHOICES.concern),
  goal: v.picklist(CHOICES.goal),
  scheme: v.picklist(CHOICES.scheme),
  preset: v.picklist(CHOICES.preset),
  analytics: v.picklist(CHOICES.analytics),
  advance: v.picklist(CHOICES.advance),
  headingLevel: whole(HEADING_LEVELS.min, HEADING_LEVELS.max),
  /** A price list as in the attribute, one price for everything, or prices by concern and goal. */
  prices: v.union([text, v.number('a number'), each(PRICE_KEYS, written({ ...price, byArea, byPractitioner }))], PRICES),
  pricesDate: text,
  consultation: amount,
  extras: amount,
  included: text,
  bookUrl: text,
  handoffUrl: text,
  whatsapp: text,
  phone: text,
  email: text,
  clinicName: text,
  accent: text,
  medicineNames: yesOrNo,
  approval: text,
  reviewer: v.strictObject({ name: text, date: text }),
  emergencyNumber: text,
  protocols: each(ESTIMATE_GOALS, protocol),
  stories: v.array(story),
  leadEndpoint: text,
  /** Whatever stands there but `false` is on. */
  testMode: v.fallback(yesOrNo, true),
  lead: v.partial(v.strictObject({
    endpoint: text,
    privacyUrl: text,
    replyDays: whole(1, 30),
    contactConsent: text,
    healthConsent: text,
    /** Needed with a sentence of one's own. */
    consentVersion: text,
  })),
  /** Own words by the path of the sentence. */
  sentences: v.record(text, text),
  /** Health answers added to ours. */
  questions: v.array(question),
  /** What a clinic says of the choices beside mesotherapy. */
  alternatives,
  /** BCP 47 tags. */
  printLanguages: v.array(text),
  partner: text,
  partnerSub: text,
  disclosure: text,
  clinics: v.array(clinic),
  embedBox: yesOrNo,
  idleSeconds: whole(IDLE_SECONDS.min, IDLE_SECONDS.max),
  /** Never the PIN itself. */
  staffPin: v.strictObject({ salt: text, hash: text }),
  languages: v.array(text),
  deskPrint: yesOrNo,
}));

/** A configuration of the right shape; what its texts say is not checked yet. */
export type Config = v.InferOutput<typeof configSchema>;
