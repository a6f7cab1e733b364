import fc from 'fast-check';

import { OFFERED_CHOICES } from '../config/offered-choices.js';
import type { Config } from '../config/schema.js';
import { CONCERNS, ESTIMATE_GOALS, OPEN_GOALS } from '../model/answers.js';
import { PRACTITIONERS } from '../model/practitioners.js';
import { Group, type Tree } from './arbitrary-config-tree.js';
import { anyText, field, mostly, oneOf, sensible, shownText, some, whole, wrongKind } from './arbitrary-config-values.js';
import { BAD_URLS } from './payloads.js';

type Any = fc.Arbitrary<Tree>;

const ADDRESSES = BAD_URLS.map(sensible);

const number = (min: number, max: number): Any => fc.integer({ min, max });
const CURRENCIES = ['PKR', 'pkr', ' EUR ', 'USD', 'KWD', 'JPY', 'CLF', 'AED', 'XXQ', 'rupees', '€', 'EURO', 'Eur\0'];

const amount = mostly(
  [6, number(1, 2_000_000)], [6, oneOf('7,000', '7000', 'Rs 7,000', '12.50', '7 000 PKR', '€90', '10,00,000', "7'000", '99')],
  [1, oneOf(0, -1, 0.5, 1e9, 1e12, 1e308, 5e-324, 2 ** 53, '1,2', '1.234', '0', '-5', '1e9', '12€€', '٧٠٠٠', '7000/-', '999999999999999', '0x10', '1_000', ',', '.')],
);

/** Pieces of a price list, joined as an owner would and would not. */
const priceList: Any = fc.array(fc.tuple(
  fc.constantFrom('', 'face: ', 'hair:', 'BODY :', 'hair-male: ', 'face-glow: ', 'all: ', 'nose: ', '__proto__: ', 'a:b:', ':'),
  fc.constantFrom('7000', '7000-18000', '18000-7000', '10000+', '7,000 to 18,000~9,000', '7000–9000 ~ 1', '5+6', '~', '-7', '0', '1,2', '12.50', '7000/-', 'Rs 7000', '€5', '1e309', 'free', '', '5-'),
  fc.constantFrom(';', '; ', '\n', ';;', ' '),
), { maxLength: 5 }).map((pieces) => pieces.flat().join(''));

const inArea: Any = mostly([2, amount], [1, whole({ low: amount, high: amount })], [1, wrongKind]);
const area = mostly([6, some({ small: inArea, medium: inArea, large: inArea, chin: inArea }, 4)], [1, some({ unsure: inArea }, 2)]);
const packages: Any = fc.array(mostly(
  [6, whole({ visits: number(2, 60), price: amount })], [1, some({ visits: number(0, 61), price: amount }, 2)], [1, wrongKind],
), { maxLength: 4 });
const pieces = {
  price: amount, low: amount, high: mostly([6, amount], [1, oneOf(null)]), typical: amount, packages: field(packages), byArea: field(area),
};
const practitioners = field(some(Object.fromEntries([...PRACTITIONERS, 'friend'].map((name) => [name, mostly([2, amount], [2, some(pieces, 4)])])), 4));
const price = mostly(
  [3, amount], [2, priceList], [4, whole({ low: amount, high: amount, typical: amount })], [2, whole({ low: amount, high: amount, packages, byArea: area, byPractitioner: practitioners })],
  [3, some({ ...pieces, byPractitioner: practitioners })], [1, wrongKind],
);
const pricesByName = some(Object.fromEntries(['all', ...CONCERNS, ...ESTIMATE_GOALS, 'feet', 'face-unsure'].map((name) => [name, price])), 5);

/** Three numbers, mostly rising. */
function rising(names: readonly [string, string, string], min: number, max: number): Any {
  const sorted = fc.tuple(...names.map(() => fc.integer({ min, max }))).map((three) => three.sort((a, b) => a - b));
  const whatever = fc.tuple(...names.map(() => mostly([3, number(min - 1, max + 1)], [1, oneOf(null, 2.5, 1e308)], [1, wrongKind])));
  const named = (values: readonly Tree[]): Group => new Group(names.map((name, index) => [name, values[index]]));
  return fc.oneof({ weight: 8, arbitrary: sorted.map(named) }, { weight: 1, arbitrary: sorted.map(([low, typical]) => named([low, typical, null])) }, { weight: 2, arbitrary: whatever.map(named) });
}

const LEVELS = ['low', 'typical', 'high'] as const;
const protocol = some({
  sessions: rising(LEVELS, 1, 60), gapDays: rising(LEVELS, 1, 365), upkeepGapDays: mostly([4, rising(['shortest', 'typical', 'longest'], 1, 365)], [1, whole({
    shortest: oneOf(null), typical: oneOf(null), longest: oneOf(null) })]),
}, 3);
const protocols = some(Object.fromEntries([...ESTIMATE_GOALS, 'face-unsure'].map((goal) => [goal, field(protocol)])), 8);

const date = mostly([6, oneOf('2026-05-01', '2026-11-03', '2025-01-31', '2024-02-29', '1999-12-31')], [1, oneOf('2999-01-01', '2026-02-30', '2026-5-1', '1 May', '26-05-01', '2026-05-01T00:00', '0000-00-00')]);
const month = mostly([4, date], [2, oneOf('2026-05', '2026-04', '2025-13', '2026')]);
const address = mostly([6, oneOf('https://clinic.example/book', 'https://clinic.example/?a=1&b=2#times', 'https://کلینک.example/', 'HTTPS://CLINIC.EXAMPLE')], [6, oneOf(...ADDRESSES)]);
const picture = mostly([6, oneOf('/a.jpg', '/b.svg', 'https://clinic.example/a.webp')], [3, oneOf(...ADDRESSES, '/\\a.example', '/a b')]);
const phone = mostly([6, oneOf('+92 300 1234567', '042 111 222 333', '1122', '0092 300 1234567')], [2, oneOf('12', '+', '1'.repeat(40), 'tel:1122', '1;ext=2', '٠٣٠٠', '<b>1122</b>')], [1, oneOf(...ADDRESSES)]);
const isSo = mostly([8, oneOf(true, false)], [1, oneOf('yes', 1, 'true', '')]);

const consent = mostly([8, whole({ given: oneOf(true), date, scope: shownText })], [2, some({ given: isSo, date, scope: shownText }, 3)]);
const photos = {
  before: field(whole({ src: picture, alt: shownText, date: month })), after: field(whole({ src: picture, alt: shownText })), sameLight: isSo, edited: isSo,
};
const told = { goal: mostly([9, oneOf(...ESTIMATE_GOALS)], [1, oneOf('face-unsure', 'nose')]), date: month, sessions: number(1, 60), who: shownText, text: shownText, consent };
const story = mostly(
  [4, whole({ ...told, ...photos })], [3, whole(told)], [2, some({ ...told, ...photos, planned: number(0, 61) }, 9)], [1, wrongKind],
);

/** Words of an owner that stay the same where the run puts harmless ones for the others: what is refused would make another page. */
const ownText: Any = anyText;

/** Sentences that a result always holds are left alone: they are how a run finds its way. */
const FREE_PATHS = [
  'quiz.back', 'start.title', 'start.lead', 'result.rows.how.title', 'result.frame.answers.title', 'detail.how.injections.face.text', 'detail.practitioner.questions.what',
  'quiz.goals.face-lines.name', 'take.print.notes', 'contact.message.ask',
];
const MADE_PATHS = ['result.frame.verdict.usual', 'result.plan.sessions.course', 'result.plan.cost.join', 'start.sessions', 'quiz.progress'];
const REFUSED_PATHS = ['signs.title', 'result.screening.verdicts.not-now.label', 'quiz.nxt', 'result.frame.verdict.summary.course'];
const alike = (paths: readonly string[], words: Any): Record<string, Any> => Object.fromEntries(paths.map((path) => [path, words]));
const sentences = some({
  ...alike(FREE_PATHS, field(ownText, oneOf('{1}', 'the best', '', 'x'.repeat(401)))),
  ...alike(MADE_PATHS, field(oneOf('{1}', 'About {1}', '{1}, {1}'), oneOf('{9}', 'x', '{x}'))),
  ...alike(REFUSED_PATHS, ownText),
}, 8);

const item = { list: field(oneOf('today', 'ever'), oneOf('age', '__proto__')), text: shownText, verdict: field(oneOf('not-now', 'ask-first'), oneOf('discuss', 'open', null)), reason: shownText, ask: shownText };
const question = mostly([6, whole(item)], [2, some(item, 5)], [1, wrongKind]);

/** One price as the list of them has it. */
const ownPrice = mostly([4, amount], [2, oneOf('9000-12000', '9000+', '12000-9000', '9000-12000~10000')], [1, oneOf('none', 'face: 1', '-')]);
const visitSpan = mostly([6, whole({ low: number(1, 4), high: number(4, 60) })], [1, whole({ low: number(5, 60), high: number(0, 5) })], [1, wrongKind]);
const terms = { visits: visitSpan, price: ownPrice };
const choice = mostly(
  [5, whole({ name: shownText, text: shownText, concern: oneOf(...CONCERNS), ...terms })],
  [3, whole({ name: shownText, text: shownText, goals: mostly([4, fc.array(oneOf(...ESTIMATE_GOALS), { maxLength: 4 })], [1, wrongKind]) })],
  [2, some({ name: shownText, text: shownText, concern: oneOf('nose', ...CONCERNS), ...terms }, 5)], [1, wrongKind],
);
const alternatives = some({
  here: field(some(alike([...OFFERED_CHOICES, 'own', 'face-nothing'], field(some(terms, 2))), 6)),
  added: field(fc.array(choice, { maxLength: 3 }), fc.array(choice, { minLength: 5, maxLength: 7 })),
}, 3);

const id = mostly([6, oneOf('skin-notebook', 'A_1', 'x'.repeat(40))], [2, oneOf('a b', 'x&sub=1', 'é', 'x'.repeat(65), '<b>', '../')], [1, wrongKind]);
const clinicMembers = { name: ownText, city: ownText, url: address, about: ownText, licence: ownText, price: ownPrice, priceDate: date, paid: isSo };
const clinic = mostly([6, whole(clinicMembers)], [3, some(clinicMembers, 7)], [1, wrongKind]);

/** A value for each setting of the schema, most of them right. */
export const CONFIG_FIELDS: Readonly<Record<keyof Config, Any>> = {
  lang: field(oneOf('en', 'en-GB', 'en-US', 'en-PK', 'EN', 'en-IN'), oneOf('tlh', 'xx', '<b>', 'en_US', 'e', 'en-'.repeat(99))),
  currency: field(oneOf('PKR', 'EUR', 'USD', 'KWD', 'JPY'), oneOf(...CURRENCIES)),
  region: field(oneOf('PK', 'gb', 'uk', 'FR', 'US', 'ae', 'DE', 'RE', 'PR', 'NO'), oneOf('ZZ', 'Narnia', 'EU', '', '1', 'P\0')),
  mode: field(oneOf('clinic', 'affiliate', 'kiosk'), oneOf('casino')),
  idleSeconds: field(number(30, 600), oneOf(0, 29, 601, '60', 45.5)),
  staffPin: field(whole({ salt: shownText, hash: oneOf('0f'.repeat(32), 'AB'.repeat(32)) }), some({ salt: shownText, hash: oneOf('2468', '', 'g'.repeat(64)) }, 2)),
  languages: field(fc.array(oneOf('en', 'en-GB', 'en-PK'), { maxLength: 3 }), fc.array(oneOf('en', 'tlh', '<b>', 'en_US', ''), { maxLength: 8 })),
  deskPrint: isSo,
  concern: field(oneOf(...CONCERNS), oneOf('nose', 'toString')),
  goal: field(oneOf(...ESTIMATE_GOALS, ...OPEN_GOALS), oneOf('face-nose', 'constructor')),
  scheme: field(oneOf('light', 'dark', 'auto'), oneOf('pink', 'LIGHT')),
  preset: field(oneOf('petrol', 'ink', 'rose', 'leaf'), oneOf('default', 'Ink')),
  analytics: field(oneOf('off', 'steps', 'answers'), oneOf('on', 'all')),
  advance: field(oneOf('auto', 'manual'), oneOf('never')),
  headingLevel: field(oneOf(1, 2, 3, 4, 5, 6), oneOf(0, 7, 2.5, '2', 'h2')),
  prices: field(mostly([3, priceList], [1, amount], [4, pricesByName], [1, oneOf('none', ' NONE ')]), wrongKind),
  pricesDate: field(date),
  consultation: field(amount), extras: field(amount),
  included: shownText,
  bookUrl: field(address), handoffUrl: field(address), whatsapp: field(phone), phone: field(phone),
  email: field(oneOf('hello@clinic.example', "o'neil+web@mail.clinic.example"), oneOf('a@b', 'a b@c.example', 'a@b.example?bcc=x', '<a@b.example>', 'mailto:a@b.example', ...ADDRESSES)),
  clinicName: shownText,
  accent: field(oneOf('#0E5E63', '#fff', 'white', 'rgb(255, 255, 255)', 'oklch(0.5 0.1 200)', '#ffd54f', 'hsl(120deg 100% 25%)', 'color(display-p3 0 .5 .5)'),
    oneOf('transparent', 'currentColor', 'red;background:url(//x)', '</style>', 'expression(alert(1))', 'var(--x)', '#12345', 'rgb(1 2 3 / 50%)', 'inherit', 'url(https://x.example)')),
  medicineNames: isSo,
  approval: shownText,
  reviewer: field(whole({ name: shownText, date }), some({ name: shownText, date }, 3)),
  emergencyNumber: field(phone),
  protocols: field(protocols),
  leadEndpoint: field(mostly([6, address], [3, oneOf('http://localhost:8080/lead', 'http://127.0.0.1/', 'http://clinic.example/lead', 'http://localhost.evil.example/')])),
  testMode: isSo,
  lead: field(
    whole({ endpoint: address, privacyUrl: address, replyDays: number(0, 31), contactConsent: shownText, healthConsent: shownText, consentVersion: shownText }),
    some({ endpoint: address, privacyUrl: address, replyDays: number(0, 31), contactConsent: shownText, consentVersion: shownText }, 5),
  ),
  sentences: field(sentences),
  questions: field(fc.array(question, { maxLength: 4 }), fc.array(question, { minLength: 6, maxLength: 9 })),
  alternatives: field(alternatives),
  printLanguages: field(fc.array(oneOf('en', 'en-GB', 'tlh', '', '<b>'), { maxLength: 3 }), fc.array(oneOf('en', 'xx'), { minLength: 5, maxLength: 7 })),
  partner: field(id), partnerSub: field(id), disclosure: field(ownText, oneOf('', '—', '***')),
  clinics: field(fc.array(clinic, { maxLength: 4 }), fc.array(clinic, { minLength: 39, maxLength: 42 })),
  embedBox: isSo,
  stories: field(fc.array(story, { maxLength: 3 }), fc.array(story, { minLength: 10, maxLength: 15 })),
};

const money = whole({
  currency: oneOf('PKR', 'EUR', 'KWD', 'JPY'), prices: mostly([2, pricesByName], [4, whole({ face: price, hair: price, body: price })], [1, amount], [1, priceList]), pricesDate: oneOf('2026-05-01', '2026-11-03'),
  consultation: amount,
});

/** A configuration: none, some settings, some with prices that belong together, or something else altogether. */
export const anyConfig: Any = fc.oneof(
  { weight: 5, arbitrary: some(CONFIG_FIELDS, 12) },
  { weight: 9, arbitrary: fc.tuple(money, some(CONFIG_FIELDS, 8)).map(([paid, more]) => new Group([...more.entries, ...paid.entries])) },
  { weight: 1, arbitrary: wrongKind },
);
