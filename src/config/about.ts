import type { Config } from './schema.js';

/** What an owner is told of a field. `docs/configuration.md` and `dist/config.schema.json` are made from it; nothing of it ships. */
export interface About {
  readonly what: string;
  /** Its form, where the schema says no more than "text" or "group". */
  readonly form?: string;
  /** What holds where it is not set; none unless told. */
  readonly builtIn?: string;
  /** A value as it stands in JSON. */
  readonly example: string;
  /** Numbers of the TX-CFG codes it can lead to, besides 003 and 004. */
  readonly codes?: string;
}

const DATE = 'date, `YYYY-MM-DD`';
const PRICE = 'price: a number, a text, or a group';

/** Every setting. One without a line here does not compile. */
export const ABOUT: Readonly<Record<keyof Config, About>> = {
  lang: { what: 'Language of the widget. English is built in, others come with their file.', form: 'BCP 47 tag', builtIn: 'English', example: '"en-GB"', codes: '005' },
  currency: { what: 'Currency of all prices. Without it no money is shown.', form: 'ISO 4217 code', example: '"PKR"', codes: '006, 020, 021' },
  region: { what: 'Where the clinic is: the emergency number where we know it, and notes on the law of France and the USA.', form: 'ISO 3166-1 code', example: '"PK"', codes: '007' },
  mode: { what: 'What the widget is for.', builtIn: '`clinic`', example: '"clinic"' },
  concern: { what: 'Begins with the goals of this concern.', builtIn: 'the visitor picks', example: '"hair"', codes: '008' },
  goal: { what: 'Begins after the goal.', builtIn: 'the visitor picks', example: '"hair-female"', codes: '008' },
  preset: { what: 'A colour and a corner radius of ours. What the page sets itself is stronger.', builtIn: '`petrol`', example: '"ink"' },
  analytics: { what: 'What may be pushed to the page’s `dataLayer` after consent. See [analytics.md](analytics.md).', builtIn: '`off`', example: '"steps"' },
  scheme: { what: 'Light or dark; `auto` follows the visitor’s device.', builtIn: '`light`', example: '"auto"' },
  advance: { what: '`manual`: a tap on an answer never moves on by itself.', builtIn: '`auto`', example: '"manual"' },
  headingLevel: { what: 'Level of the widget’s own heading.', builtIn: '`2`', example: '3' },
  prices: { what: 'Price of one visit. See [prices.md](prices.md).', form: 'price list, CSV, a number, `none`, or a group by `all`, concern or goal', builtIn: 'visits in place of money', example: '"face: 9000-16000; hair: 10000+"', codes: '020 to 030' },
  pricesDate: { what: 'Day the prices were last checked. After 180 days visitors are asked to confirm them, after 360 they are hidden.', form: DATE, example: '"2026-11-02"', codes: '013, 014, 015' },
  consultation: { what: 'Fee for the consultation, added to the first year. 0 is allowed.', form: 'amount', example: '2500', codes: '020 to 026' },
  extras: { what: 'Other costs of the first year, such as blood tests. 0 is allowed.', form: 'amount', example: '4000', codes: '020 to 026' },
  included: { what: 'What the price includes, in your words.', form: 'text, up to 200 characters', example: '"Numbing cream and a call after one week"', codes: '017' },
  bookUrl: { what: 'Where “Book a consultation” leads.', form: 'full `https` address', example: '"https://clinic.example/book"', codes: '009' },
  whatsapp: { what: 'Number for WhatsApp, with its country code.', form: 'international number', example: '"+92 300 0000000"', codes: '011' },
  phone: { what: 'Number to call.', form: 'telephone number', example: '"+92 51 0000000"', codes: '010' },
  email: { what: 'Address to write to.', form: 'e-mail address', example: '"hello@clinic.example"', codes: '012' },
  clinicName: { what: 'Name in the footer and on paper.', form: 'text, up to 80 characters', example: '"Example Clinic"', codes: '017' },
  accent: { what: 'Brand colour. One that cannot be read is corrected, and you are told.', form: 'CSS colour', builtIn: '`#0E5E63`', example: '"#1F5B47"', codes: '016' },
  medicineNames: { what: 'Whether prescription medicines may be named. Some laws forbid it to clinics.', builtIn: '`false`', example: 'true' },
  approval: { what: 'Number of your advertising approval, shown in the footer.', form: 'text, up to 80 characters', example: '"EX-0000"', codes: '017' },
  reviewer: { what: 'The clinician who has reviewed the content. Set it only when that has happened.', example: '{ "name": "Dr A. Example", "date": "2026-11-02" }', codes: '013, 017' },
  emergencyNumber: { what: 'Emergency number, stronger than the region’s.', form: 'telephone number', builtIn: 'the region’s, else words', example: '"1122"', codes: '010' },
  protocols: { what: 'Your own figures for a goal. The page then says “this clinic’s figure”.', form: 'group by goal', builtIn: 'the published figures', example: '{ "face-glow": { "sessions": { "low": 3, "typical": 4, "high": 5 } } }', codes: '040, 041' },
  stories: { what: 'What people told or show, with their consent. See [embedding.md](embedding.md#stories-and-photos).', form: 'list of up to 12', example: '[]', codes: '050, 051, 052' },
  leadEndpoint: { what: 'Where the contact form posts a visitor’s message. Without it there is no form. See [contact.md](contact.md).', form: 'full `https` address', example: '"https://clinic.example/lead"', codes: '009, 070, 071' },
  testMode: { what: 'Whether the form sends nothing, for trying it out.', builtIn: '`false`', example: 'true' },
  lead: { what: 'The contact form: its address, privacy notice and consent sentences. Put together member by member. See [contact.md](contact.md#the-form).', example: '{ "privacyUrl": "https://clinic.example/privacy", "replyDays": 2 }' },
  sentences: {
    what: 'Your own words for sentences, by their path in [sentences.md](sentences.md). See [Your own sentences](#your-own-sentences).',
    form: 'group by path, each a text of up to 400 characters', builtIn: 'our words', example: '{ "quiz.next": "Go on" }', codes: '002, 017, 080 to 084',
  },
  questions: {
    what: 'Health answers of your own, added to ours. They only make the verdict stricter. See [own-questions.md](own-questions.md).',
    form: 'list of up to 6', builtIn: 'ours alone',
    example: '[{ "list": "ever", "text": "I have a pacemaker", "verdict": "ask-first", "reason": "We use a device with a current.", "ask": "Is a current safe with my pacemaker?" }]',
    codes: '002, 017, 084, 090',
  },
  alternatives: {
    what: 'Your own word on the choices that mesotherapy is compared with, and up to four more. See [own-alternatives.md](own-alternatives.md).',
    builtIn: 'ours alone',
    example: '{ "here": { "needling": { "visits": { "low": 3, "high": 4 }, "price": "9000-12000" } }, "added": [{ "name": "Light for calm skin", "text": "Red light for 20 minutes. We do it after needling.", "concern": "face" }] }',
  },
};

/** The fields inside of others: `*` stands for a name, `[]` for each of a list. A test holds them to the schema. */
export const ABOUT_PARTS: Readonly<Record<string, About>> = {
  'prices.*.price': { what: 'Exact price, in place of `low` and `high`.', form: 'amount', example: '10000', codes: '022 to 026' },
  'prices.*.low': { what: 'Lowest price.', form: 'amount', example: '7000', codes: '022 to 027' },
  'prices.*.high': { what: 'Highest price; `null`, or none, for “from”.', form: 'amount or `null`', example: '18000', codes: '022 to 027' },
  'prices.*.typical': { what: 'What most visits cost.', form: 'amount', builtIn: 'the middle', example: '12000', codes: '030' },
  'prices.*.packages': { what: 'Several visits for one price. Further visits cost the single price.', example: '[{ "visits": 6, "price": 66000 }]' },
  'prices.*.packages[].visits': { what: 'Visits in the package.', example: '6' },
  'prices.*.packages[].price': { what: 'Price of the whole package.', form: 'amount', example: '66000', codes: '022 to 026' },
  'prices.*.byArea': { what: 'Prices that stand in place of this one for `small`, `medium`, `large` or `chin`.', form: `by area, each a ${PRICE}`, example: '{ "small": 9000, "large": "13000-16000" }' },
  'prices.*.byPractitioner': { what: 'The same for `doctor`, `dermatologist`, `surgeon` or `nurse`; each may have a `byArea`.', form: `by who treats, each a ${PRICE}`, example: '{ "doctor": "9000-14000" }' },
  'reviewer.name': { what: 'Name as it is shown.', form: 'text, up to 80 characters', example: '"Dr A. Example"', codes: '017' },
  'reviewer.date': { what: 'Day of the review.', form: DATE, example: '"2026-11-02"', codes: '013' },
  'protocols.*.sessions': { what: 'Visits of the course.', example: '{ "low": 3, "typical": 4, "high": 5 }', codes: '040' },
  'protocols.*.sessions.low': { what: 'Fewest visits.', example: '3', codes: '040' },
  'protocols.*.sessions.typical': { what: 'Usual number of visits.', example: '4', codes: '040' },
  'protocols.*.sessions.high': { what: 'Most visits.', example: '5', codes: '040' },
  'protocols.*.gapDays': { what: 'Days between two visits of the course.', example: '{ "low": 7, "typical": 14, "high": 30 }', codes: '040, 041' },
  'protocols.*.gapDays.low': { what: 'Shortest gap.', example: '7', codes: '040' },
  'protocols.*.gapDays.typical': { what: 'Usual gap.', example: '14', codes: '040, 041' },
  'protocols.*.gapDays.high': { what: 'Longest gap.', example: '30', codes: '040' },
  'protocols.*.upkeepGapDays': { what: 'Days between two top-ups; `null` for none.', example: '{ "shortest": 90, "typical": 180, "longest": null }', codes: '040, 041' },
  'protocols.*.upkeepGapDays.shortest': { what: 'Shortest gap between top-ups.', example: '90', codes: '041' },
  'protocols.*.upkeepGapDays.typical': { what: 'Usual gap between top-ups.', example: '180', codes: '040' },
  'protocols.*.upkeepGapDays.longest': { what: 'Longest gap between top-ups.', example: 'null', codes: '040' },
  'lead.endpoint': { what: 'The same as `leadEndpoint`, which is stronger.', form: 'full `https` address', example: '"https://clinic.example/lead"', codes: '009' },
  'lead.privacyUrl': { what: 'Your privacy notice, linked beside the consents.', form: 'full `https` address', example: '"https://clinic.example/privacy"', codes: '009' },
  'lead.replyDays': { what: 'Working days within which you answer.', example: '2' },
  'lead.contactConsent': { what: 'Your own sentence for the first consent.', form: 'text, up to 600 characters', builtIn: 'a sentence of ours', example: '"Example Clinic may call me about this message."', codes: '017, 071' },
  'lead.healthConsent': { what: 'Your own sentence for the second, which the plan in the text needs.', form: 'text, up to 600 characters', builtIn: 'a sentence of ours', example: '"Example Clinic may read which treatment I ask about."', codes: '017, 071' },
  'lead.consentVersion': { what: 'Version of your sentences. Needed with one of them.', form: 'text, up to 40 characters', example: '"2026-11"', codes: '071' },
  'questions[].list': { what: 'The question it stands among: your health today, or your health ever. Needed.', example: '"ever"' },
  'questions[].text': { what: 'What a visitor may tick. Needed.', form: 'text, up to 80 characters', example: '"I have a pacemaker"', codes: '002, 017, 084' },
  'questions[].verdict': { what: 'What it leads to.', builtIn: '`not-now`, and you are told', example: '"ask-first"', codes: '090' },
  'questions[].reason': { what: 'Why it counts, for visitors.', form: 'text, up to 200 characters', builtIn: '`text`, and you are told', example: '"We use a device with a current."', codes: '002, 017, 084' },
  'questions[].ask': { what: 'A question to take along to a doctor.', form: 'text, up to 160 characters', example: '"Is a current safe with my pacemaker?"', codes: '002, 084' },
  'alternatives.here': { what: 'Your visits and price for a choice of ours, shown beside ours.', form: 'group by choice', example: '{ "needling": { "price": "9000-12000" } }' },
  'alternatives.here.*.visits': { what: 'Fewest and most visits of yours.', example: '{ "low": 3, "high": 4 }', codes: '040' },
  'alternatives.here.*.visits.low': { what: 'Fewest visits.', example: '3' },
  'alternatives.here.*.visits.high': { what: 'Most visits.', example: '4' },
  'alternatives.here.*.price': { what: 'Price of one visit, shown where visitors may see money.', form: 'amount, or one entry of a price list', example: '"9000-12000"', codes: '020 to 027' },
  'alternatives.added': { what: 'Choices of your own, after all of ours in every order.', form: 'list of up to 4', example: '[]', codes: '002' },
  'alternatives.added[].name': { what: 'What it is called. Needed.', form: 'text, up to 60 characters', example: '"Light for calm skin"', codes: '002, 017, 084' },
  'alternatives.added[].text': { what: 'What it gives, and what it takes. Needed.', form: 'text, up to 240 characters', example: '"Red light for 20 minutes."', codes: '002, 017, 084' },
  'alternatives.added[].concern': { what: 'Whom it is for. It or `goals` is needed.', example: '"face"' },
  'alternatives.added[].goals': { what: 'Goals it is for, stronger than `concern`.', example: '["face-glow"]' },
  'alternatives.added[].visits': { what: 'Fewest and most visits.', example: '{ "low": 1, "high": 3 }', codes: '040' },
  'alternatives.added[].visits.low': { what: 'Fewest visits.', example: '1' },
  'alternatives.added[].visits.high': { what: 'Most visits.', example: '3' },
  'alternatives.added[].price': { what: 'Price of one visit, shown where visitors may see money.', form: 'amount, or one entry of a price list', example: '4000', codes: '020 to 027' },
  'stories[].goal': { what: 'The goal it is about. Needed.', example: '"hair-female"', codes: '051' },
  'stories[].date': { what: 'When it was told, or the photo after was taken. Needed.', form: '`YYYY-MM-DD` or `YYYY-MM`', example: '"2026-08-02"', codes: '013, 014, 051' },
  'stories[].sessions': { what: 'Visits that were had. Needed.', example: '10', codes: '051' },
  'stories[].planned': { what: 'Visits planned at first.', builtIn: '`sessions`', example: '12' },
  'stories[].who': { what: 'A first name, or none.', form: 'text, up to 40 characters', example: '"Ayesha"' },
  'stories[].text': { what: 'Their words, as they said them.', form: 'text, up to 600 characters', example: '"It took longer than I thought."', codes: '017' },
  'stories[].consent': { what: 'That the person said yes, when, and to what. Needed.', example: '{ "given": true, "date": "2026-08-03", "scope": "In writing" }', codes: '050' },
  'stories[].consent.given': { what: 'Whether they said yes.', example: 'true', codes: '050' },
  'stories[].consent.date': { what: 'Day they said it.', form: DATE, example: '"2026-08-03"', codes: '014, 050' },
  'stories[].consent.scope': { what: 'To what; visitors read it.', form: 'text, up to 80 characters', example: '"In writing, can be taken back"', codes: '050' },
  'stories[].before': { what: 'The photo before.', example: '{ "src": "/a-march.jpg", "alt": "A wide parting", "date": "2026-03-04" }', codes: '052' },
  'stories[].before.src': { what: 'Its address: full `https`, or a path of your own host.', form: 'address', example: '"/a-march.jpg"', codes: '052' },
  'stories[].before.alt': { what: 'What is to be seen on it.', form: 'text, up to 160 characters', example: '"A wide parting"', codes: '052' },
  'stories[].before.date': { what: 'Its day or month.', form: '`YYYY-MM-DD` or `YYYY-MM`', example: '"2026-03-04"', codes: '052' },
  'stories[].after': { what: 'The photo after.', example: '{ "src": "/a-august.jpg", "alt": "A little narrower" }', codes: '052' },
  'stories[].after.src': { what: 'Its address.', form: 'address', example: '"/a-august.jpg"', codes: '052' },
  'stories[].after.alt': { what: 'What is to be seen on it.', form: 'text, up to 160 characters', example: '"A little narrower"', codes: '052' },
  'stories[].sameLight': { what: 'Whether both were taken in the same light. Needed with photos.', example: 'true', codes: '052' },
  'stories[].edited': { what: 'Whether one was changed by computer. Needed with photos.', example: 'false', codes: '052' },
};
