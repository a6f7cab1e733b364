import { expect } from 'chai';
import fc from 'fast-check';

import { cleanText } from '../lib/text.js';
import { BAD_TEXTS, BAD_URLS } from '../testing/payloads.js';
import { parseConfig } from './parse.js';
import { configSchema } from './schema.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

const checks = { hasLanguage: (tag: string) => tag.split('-')[0] === 'en' || tag === 'ur' };
const parse = (input: unknown) => parseConfig(input, checks);
const codesOf = (input: unknown): string[] => parse(input).problems.map(({ code, path }) => `${code.slice(-3)} ${path}`);

const STORY = {
  goal: 'face-glow', date: '2026-05', sessions: 4, text: 'Word for word.', consent: { given: true, date: '2026-06-01', scope: 'This page' },
};

const PHOTOS = {
  before: { src: '/a.jpg', alt: 'Before', date: '2026-01' }, after: { src: '/b.jpg', alt: 'After' }, sameLight: true, edited: false,
};

/** One valid value for each setting, and what it becomes. */
const VALID: Readonly<Record<string, readonly [given: unknown, key: string, setting: unknown]>> = {
  lang: ['en-GB', 'lang', 'en-GB'],
  currency: ['pkr', 'currency', 'PKR'],
  region: ['uk', 'region', 'GB'],
  mode: ['kiosk', 'mode', 'kiosk'],
  concern: ['hair', 'concern', 'hair'],
  goal: ['body-fat', 'goal', 'body-fat'],
  scheme: ['dark', 'scheme', 'dark'],
  preset: ['rose', 'preset', 'rose'],
  analytics: ['steps', 'analytics', 'steps'],
  advance: ['manual', 'advance', 'manual'],
  headingLevel: [3, 'headingLevel', 3],
  prices: ['none', 'hidesPrices', true],
  pricesDate: ['2026-05-01', 'pricesDate', '2026-05-01'],
  included: ['consultation and aftercare', 'included', 'consultation and aftercare'],
  bookUrl: ['https://clinic.example/book', 'bookUrl', 'https://clinic.example/book'],
  handoffUrl: ['https://clinic.example/your-plan', 'handoffUrl', 'https://clinic.example/your-plan'],
  whatsapp: ['+92 300 1234567', 'whatsapp', '+923001234567'],
  phone: ['042 111 222 333', 'phone', '042111222333'],
  email: ['hello@clinic.example', 'email', 'hello@clinic.example'],
  clinicName: ['Rose Clinic', 'clinicName', 'Rose Clinic'],
  accent: ['#0E5E63', 'accent', '#0E5E63'],
  medicineNames: [true, 'medicineNames', true],
  approval: ['EX-0000', 'approval', 'EX-0000'],
  reviewer: [{ name: 'Dr A. Example', date: '2026-10-01' }, 'reviewer', { name: 'Dr A. Example', date: '2026-10-01' }],
  emergencyNumber: ['1122', 'emergencyNumber', '1122'],
  protocols: [{ 'face-glow': { sessions: { low: 2, typical: 3, high: 4 } } }, 'protocols', { 'face-glow': { sessions: { low: 2, typical: 3, high: 4 } } }],
  stories: [[STORY], 'stories', [{
    ...STORY, path: 'config.stories[0]', planned: 4, who: '', photos: null, consent: { date: '2026-06-01', scope: 'This page' },
  }]],
  leadEndpoint: ['https://clinic.example/lead', 'leadEndpoint', 'https://clinic.example/lead'],
  testMode: [true, 'testMode', true],
  lead: [
    { endpoint: 'https://clinic.example/lead', replyDays: 2 }, 'lead',
    { privacyUrl: '', replyDays: 2, contactConsent: '', healthConsent: '', consentVersion: '' },
  ],
  consultation: ['2,000', 'consultationMinor', 200000],
  extras: [0, 'extrasMinor', 0],
  sentences: [{ 'quiz.next': 'Go on' }, 'sentences', { 'quiz.next': 'Go on' }],
  questions: [
    [{ list: 'ever', text: 'Pacemaker', verdict: 'ask-first', reason: 'A current.' }], 'questions',
    [{ flag: 'own-1', list: 'ever', text: 'Pacemaker', verdict: 'ask-first', reason: 'A current.', ask: '' }],
  ],
  printLanguages: [['ur', 'en-GB'], 'printLanguages', ['ur', 'en-GB']],
  partner: ['skin-notebook', 'partner', 'skin-notebook'],
  partnerSub: ['scalp_1', 'partnerSub', 'scalp_1'],
  disclosure: ['We may be paid.', 'disclosure', 'We may be paid.'],
  clinics: [
    [{ name: 'Clinic A', city: 'Lahore', url: 'https://a.example' }], 'clinics',
    [{ name: 'Clinic A', city: 'Lahore', url: 'https://a.example/', about: '', licence: '', isPaid: true }],
  ],
  embedBox: [false, 'embedBox', false],
  alternatives: [{ here: { needling: { visits: { low: 2, high: 4 } } } }, 'alternatives', { here: { needling: { visits: { low: 2, high: 4 } } }, added: [] }],
  idleSeconds: [90, 'idleSeconds', 90],
  staffPin: [{ salt: 'rose', hash: 'aB'.repeat(32) }, 'staffPin', { salt: 'rose', hash: 'aB'.repeat(32) }],
  languages: [['en', ' en '], 'languages', ['en']],
  deskPrint: [true, 'deskPrint', true],
};

const withCurrency = (key: string, value: unknown): Record<string, unknown> =>
  (['prices', 'consultation', 'extras'].includes(key) ? { currency: 'PKR', [key]: value } : { [key]: value });

describe('parseConfig', () => {
  it('knows a valid value for every setting of the schema', () => {
    expect(Object.keys(VALID).sort()).to.deep.equal(Object.keys(configSchema.entries).sort());
  });

  for (const [key, [given, setting, expected]] of Object.entries(VALID)) {
    it(`takes ${key}`, () => {
      const { value, problems } = parse(withCurrency(key, given));
      expect(problems).to.deep.equal([]);
      expect(value[setting as keyof typeof value]).to.deep.equal(expected);
    });
  }

  const WRONG: readonly unknown[] = [
    null, true, false, 0, -1, NaN, Infinity, 1e308, 2.5, 'x', '\0', [], [[]], [1], {}, { a: {} }, () => 1, Symbol('x'), 10n, new Date(NaN), new Map(),
  ];
  const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
    clinicName: ['x'], approval: ['x'], included: ['x'], medicineNames: [true, false], testMode: [true, false], embedBox: [true, false], deskPrint: [true, false], partner: ['x'], partnerSub: ['x'], disclosure: ['x'], consultation: [0, 2.5], extras: [0, 2.5], prices: [2.5],
  };
  for (const key of Object.keys(VALID)) {
    it(`C6: keeps its own value of ${key} in place of one of the wrong kind, and says where`, () => {
      for (const wrong of WRONG) {
        const isEmptyGroup = ['protocols', 'lead', 'sentences', 'alternatives'].includes(key) && typeof wrong === 'object' && wrong !== null && !Array.isArray(wrong) && Object.keys(wrong).length === 0;
        const isEmptyPrices = key === 'prices' && typeof wrong === 'object' && wrong !== null && !Array.isArray(wrong) && Object.keys(wrong).length === 0;
        const isEmptyList = ['stories', 'questions', 'printLanguages', 'clinics', 'languages'].includes(key) && Array.isArray(wrong) && wrong.length === 0;
        if (ALLOWED[key]?.includes(wrong) || isEmptyGroup || isEmptyPrices || isEmptyList) continue;
        const { value, problems } = parse({ ...withCurrency(key, wrong), approval: key === 'approval' ? wrong : 'EX' });
        expect(problems.some(({ path }) => path.startsWith(`config.${key}`)), `${key} ${String(typeof wrong)} ${JSON.stringify(problems)}`).to.equal(true);
        const setting = VALID[key]?.[1] as keyof typeof value;
        if (key !== 'protocols' && key !== 'lead') expect(value[setting] || undefined).to.equal(key === 'testMode' ? true : undefined);
        if (key !== 'approval') expect(value.approval).to.equal('EX');
        for (const problem of problems) {
          expect(problem.code).to.match(/^TX-CFG-\d{3}$/);
          expect(Object.values(problem).join(' ')).to.not.match(/\[object/);
        }
      }
    });
  }

  it('C6: reports what is no object at all', () => {
    for (const input of [1, 'text', true, [], () => 1]) expect(codesOf(input)).to.deep.equal(['004 config.*']);
    expect(codesOf({})).to.deep.equal([]);
  });

  it('C5: takes nothing from prototypes, and puts nothing into them', () => {
    const input: unknown = JSON.parse('{"__proto__":{"bookUrl":"https://evil.example/"},"constructor":{"prototype":{"x":1}},"toString":1,"prices":{"__proto__":{"low":1},"hasOwnProperty":2},"currency":"PKR","protocols":{"__proto__":{},"prototype":1},"reviewer":{"__proto__":1,"name":"A","date":"2026-01-01"}}');
    const { value, problems } = parse(input);
    expect(value).to.deep.equal({ currency: 'PKR', protocols: {}, reviewer: { name: 'A', date: '2026-01-01' } });
    expect(problems.filter(({ code }) => code === 'TX-CFG-003')).to.have.lengthOf(8);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    expect(parse(Object.create({ bookUrl: 'https://evil.example/' })).value).to.deep.equal({});
  });

  it('C5: works where a page has added to Object.prototype', () => {
    const page = Object.prototype as unknown as Record<string, unknown>;
    const added = ['label', 'bookUrl', 'hidden', 'min', 'entries', 'wrapped'];
    try {
      for (const name of added) page[name] = 'https://evil.example/';
      const { value, problems } = parse({ currency: 'PKR', prices: { face: { low: 7000, high: 9000 } }, reviewer: { name: 'A' } });
      expect(Object.keys(value)).to.have.members(['currency', 'prices', 'hidesPrices']);
      expect(problems.map(({ path }) => path)).to.deep.equal(['config.reviewer.date']);
    } finally {
      for (const name of added) delete page[name];
    }
  });

  it('C4: reads only as deep and as far as the schema goes', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { prices: deep, deep };
    expect(codesOf({ prices: deep, currency: 'PKR', phone: '1122' })).to.deep.equal(['003 config.prices.prices', '003 config.prices.deep']);
    const endless: Record<string, unknown> = { phone: '1122' };
    endless['prices'] = endless;
    expect(parse({ ...endless, currency: 'PKR' }).value.phone).to.equal('1122');
    const many = Object.fromEntries([...Array(1000).keys()].map((index) => [`k${index}`, 1]));
    expect(parse({ phone: '1122', ...many }).problems).to.have.lengthOf(200);
    expect(parse({ phone: '1122', ...many }).value.phone).to.equal('1122');
    const packages = [...Array(100_000).keys()].map(() => ({ visits: 4, price: 100 }));
    expect(parse({ currency: 'PKR', prices: { face: { low: 30, packages } } }).value.prices?.face?.packages).to.have.lengthOf(200);
  });

  it('C6: survives an object that throws when it is read', () => {
    const throwing = (): never => { throw new Error('no'); };
    const { value, problems } = parse({ phone: '1122', get email() { return throwing(); }, prices: new Proxy({}, { ownKeys: throwing }) });
    expect(value).to.deep.equal({ phone: '1122' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['config.email', 'config.prices']);
    expect(parse(new Proxy({}, { ownKeys: throwing })).value).to.deep.equal({});
  });

  /** Settings that become a link or the address of a picture: how they are written, and where they come to stand. */
  const ADDRESSES: Readonly<Record<string, readonly [write: (url: string) => object, read: (value: Partial<Settings>) => unknown]>> = {
    ...Object.fromEntries((['bookUrl', 'handoffUrl', 'whatsapp', 'phone', 'email', 'emergencyNumber'] as const).map((key) =>
      [key, [(url: string) => ({ [key]: url }), (value: Partial<Settings>) => value[key]]] as const)),
    before: [(src) => ({ stories: [{ ...STORY, ...PHOTOS, before: { ...PHOTOS.before, src } }] }), ({ stories }) => stories?.[0]?.photos?.before.src],
    after: [(src) => ({ stories: [{ ...STORY, ...PHOTOS, after: { ...PHOTOS.after, src } }] }), ({ stories }) => stories?.[0]?.photos?.after.src],
  };
  for (const [field, [write, read]] of Object.entries(ADDRESSES)) {
    it(`C12: lets none of ${BAD_URLS.length} bad addresses through ${field}, and says where each stood`, () => {
      for (const url of BAD_URLS) {
        const { value, problems } = parse(write(url));
        const isPath = (field === 'before' || field === 'after') && /^\/[^/\\]/.test(url);
        expect(read(value), `${field} ${url}`).to.equal(isPath ? url : undefined);
        const isUnset = field !== 'before' && field !== 'after' && !url.trim();
        expect(problems, url).to.have.lengthOf(isPath || isUnset ? 0 : 1);
        for (const { code, path } of problems) expect(`${code} ${path}`).to.match(/^TX-CFG-0\d\d config\.(?:\w+|stories\[0\])$/);
      }
    });
  }

  it(`C13: keeps ${BAD_TEXTS.length} texts as the text they are in every field that is shown`, () => {
    for (const text of BAD_TEXTS) {
      const consent = { ...STORY.consent, scope: text };
      const photos = { ...PHOTOS, before: { ...PHOTOS.before, alt: text }, after: { ...PHOTOS.after, alt: text } };
      const { value, problems } = parse({
        clinicName: text, approval: text, included: text, reviewer: { name: text, date: '2026-01-01' }, stories: [{ ...STORY, ...photos, consent, text, who: text }],
      });
      const [story] = value.stories ?? [];
      const shown = [
        value.clinicName, value.approval, value.included, value.reviewer?.name, story?.text, story?.who, story?.consent.scope, story?.photos?.before.alt, story?.photos?.after.alt,
      ];
      expect(problems).to.deep.equal([]);
      for (const each of shown) {
        expect(each).to.equal(cleanText(text, 80));
        expect(each).to.not.match(/[\u202a-\u202e\u2066-\u2069\u200b\p{Cc}\p{Cs}]/u);
        if (/^[\x20-\x7e]+$/.test(text)) expect(each).to.equal(text);
      }
    }
  });

  it('C14: refuses what is more than a colour', () => {
    for (const accent of ['red;background:url(//x)', '</style>', 'expression(alert(1))', 'url(https://x.example)', 'var(--x)', '#12', '#12345', 'rgb(1,2,3);x', 'a'.repeat(99)]) {
      expect(codesOf({ accent })).to.deep.equal(['016 config.accent']);
    }
    for (const accent of ['#abc', 'teal', 'rgb(1, 2, 3)', 'hsl(120deg 100% 25%)', 'oklch(0.5 0.1 200)', 'color(display-p3 0 .5 .5)']) {
      expect(parse({ accent }).value.accent).to.equal(accent);
    }
  });

  const bad: readonly [input: object, codes: string[]][] = [
    [{ lang: 'xx' }, ['005 config.lang']],
    [{ lang: 'English!' }, ['005 config.lang']],
    [{ currency: 'XXQ' }, ['006 config.currency']],
    [{ currency: 'rupees', prices: 7000 }, ['006 config.currency']],
    [{ region: 'ZZ' }, ['007 config.region']],
    [{ region: 'Pakistan' }, ['007 config.region']],
    [{ concern: 'feet' }, ['004 config.concern']],
    [{ goal: 'face-lift' }, ['004 config.goal']],
    [{ goal: 'toString' }, ['004 config.goal']],
    [{ concern: 'hair', goal: 'face-lines' }, ['008 config.goal']],
    [{ mode: 'casino' }, ['004 config.mode']],
    [{ headingLevel: 7 }, ['004 config.headingLevel']],
    [{ headingLevel: '2' }, ['004 config.headingLevel']],
    [{ whatsapp: '0300 1234567' }, ['011 config.whatsapp']],
    [{ pricesDate: '2026-02-30' }, ['013 config.pricesDate']],
    [{ reviewer: { name: 'A', date: 'soon' } }, ['013 config.reviewer.date']],
    [{ reviewer: { name: '\u202e', date: '2026-01-01' } }, ['017 config.reviewer.name']],
    [{ reviewer: { name: 'A' } }, ['004 config.reviewer.date']],
    [{ clinicName: '\u202e\u200b' }, ['017 config.clinicName']],
    [{ prices: 7000 }, ['020 config.prices']],
    [{ consultation: 7000 }, ['020 config.consultation']],
    [{ currency: 'PKR', prices: '' }, ['022 config.prices']],
    [{ currency: 'PKR', prices: { face: {} } }, ['022 config.prices.face']],
    [{ currency: 'PKR', prices: { face: { high: 900 } } }, ['022 config.prices.face']],
    [{ currency: 'PKR', prices: { face: { low: 900, high: 100 } } }, ['027 config.prices.face']],
    [{ currency: 'PKR', prices: { face: -1, hair: NaN, body: 0, all: Infinity } }, ['004 config.prices.hair', '023 config.prices.all', '025 config.prices.face', '025 config.prices.body']],
    [{ currency: 'PKR', prices: { face: 1e308 } }, ['026 config.prices.face']],
    [{ currency: 'PKR', prices: { feet: 1 } }, ['003 config.prices.feet']],
    [{ currency: 'PKR', prices: { face: { low: 1000, tpyical: 5 } } }, ['003 config.prices.face.tpyical']],
    [{ currency: 'PKR', prices: { face: { low: 1000, high: 2000, typical: 5 } } }, ['030 config.prices.face']],
    [{ currency: 'PKR', prices: { face: { low: 1000, packages: [{ visits: 1, price: 9 }, { visits: 4 }, { visits: 4, price: 'x' }, 5] } } },
      ['004 config.prices.face.packages[0].visits', '004 config.prices.face.packages[1].price', '004 config.prices.face.packages[3]', '023 config.prices.face.packages[0].price']],
    [{ currency: 'PKR', prices: { face: { byArea: { small: 5 } } } }, ['022 config.prices.face']],
    [{ currency: 'PKR', prices: { face: { price: 9, byArea: { nose: 1, small: -1, large: { low: 9, high: 5 }, chin: [] } } } },
      ['003 config.prices.face.byArea.nose', '004 config.prices.face.byArea.chin', '025 config.prices.face.byArea.small', '027 config.prices.face.byArea.large']],
    [{ currency: 'PKR', prices: { face: { price: 9, byArea: 7, byPractitioner: { friend: 1, nurse: { price: 5, byPractitioner: {}, byArea: { unsure: 1 } }, doctor: '1,2' } } } },
      ['004 config.prices.face.byArea', '003 config.prices.face.byPractitioner.friend', '003 config.prices.face.byPractitioner.nurse.byPractitioner',
        '003 config.prices.face.byPractitioner.nurse.byArea.unsure', '024 config.prices.face.byPractitioner.doctor']],
    [{ currency: 'PKR', prices: { face: { price: 9, byArea: JSON.parse('{"__proto__": 5}') as unknown } } }, ['003 config.prices.face.byArea.__proto__']],
    [{ currency: 'PKR', consultation: -5, extras: '1,2' }, ['025 config.consultation', '024 config.extras']],
    [{ protocols: { 'face-glow': { sessions: { low: 5, typical: 3, high: 4 } } } }, ['040 config.protocols.face-glow.sessions']],
    [{ protocols: { 'face-glow': { sessions: { low: 2, typical: 3 } } } }, ['004 config.protocols.face-glow.sessions.high']],
    [{ protocols: { 'face-glow': { sessions: { low: 0, typical: 2.5, high: 61 } } } },
      ['low', 'typical', 'high'].map((part) => `004 config.protocols.face-glow.sessions.${part}`)],
    [{ protocols: { 'face-glow': { gapDays: { low: 0, typical: 14, high: 366 } } } },
      ['low', 'high'].map((part) => `004 config.protocols.face-glow.gapDays.${part}`)],
    [{ protocols: { 'face-glow': { gapDays: { low: 100, typical: 120, high: 140 } } } }, ['041 config.protocols.face-glow']],
    [{ protocols: { 'face-glow': { upkeepGapDays: { shortest: 7, typical: 14, longest: 30 } } } }, ['041 config.protocols.face-glow']],
    [{ protocols: { 'face-glow': { upkeepGapDays: { shortest: null, typical: 90, longest: 120 } } } }, ['040 config.protocols.face-glow.upkeepGapDays']],
    [{ protocols: { 'face-unsure': {} } }, ['003 config.protocols.face-unsure']],
    [{ book_url: 'https://a.example' }, ['003 config.book_url']],
  ];
  for (const [input, codes] of bad) {
    it(`says what is wrong with ${JSON.stringify(input).slice(0, 90)}`, () => expect(codesOf(input)).to.deep.equal(codes));
  }

  it('reads prices as an object', () => {
    const { value, problems } = parse({
      currency: 'USD', consultation: '12.50', extras: 0,
      prices: { face: { low: 70, high: '180', typical: 120, packages: [{ visits: 4, price: 400 }] }, hair: { low: 80 }, body: { price: 99.5 }, 'hair-male': '100+', all: 50 },
    });
    expect(problems).to.deep.equal([]);
    expect(value.prices).to.deep.equal({
      face: { lowMinor: 7000, highMinor: 18000, typicalMinor: 12000, packages: [{ visits: 4, priceMinor: 40000 }] },
      hair: { lowMinor: 8000, highMinor: null },
      body: { lowMinor: 9950, highMinor: 9950 },
      'hair-male': { lowMinor: 10000, highMinor: null },
      all: { lowMinor: 5000, highMinor: 5000 },
    });
    expect(value).to.include({ consultationMinor: 1250, extrasMinor: 0, hidesPrices: false });
  });

  it('reads prices by area and by who treats, and leaves out what it cannot use', () => {
    const { value, problems } = parse({
      currency: 'USD',
      prices: {
        face: {
          price: 100, byArea: { small: 80, large: '120-150', chin: { low: 90 } },
          byPractitioner: { dermatologist: { low: 150, high: 200, byArea: { large: 220 } }, nurse: '60+' },
        },
        hair: { low: 50, byArea: { small: 'x' } },
      },
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['config.prices.hair.byArea.small']);
    expect(value.prices).to.deep.equal({
      face: {
        lowMinor: 10000, highMinor: 10000,
        byArea: { small: { lowMinor: 8000, highMinor: 8000 }, large: { lowMinor: 12000, highMinor: 15000 }, chin: { lowMinor: 9000, highMinor: null } },
        byPractitioner: {
          dermatologist: { lowMinor: 15000, highMinor: 20000, byArea: { large: { lowMinor: 22000, highMinor: 22000 } } },
          nurse: { lowMinor: 6000, highMinor: null },
        },
      },
      hair: { lowMinor: 5000, highMinor: null },
    });
  });

  it('reads top-ups with the longest gap as the one with the fewest visits', () => {
    const { value, problems } = parse({ protocols: { 'face-glow': { gapDays: { low: 7, typical: 14, high: 21 }, upkeepGapDays: { shortest: 60, typical: 90, longest: null } } } });
    expect(problems).to.deep.equal([]);
    expect(value.protocols).to.deep.equal({ 'face-glow': { gapDays: { low: 7, typical: 14, high: 21 }, upkeepGapDays: { low: null, typical: 90, high: 60 } } });
  });

  it('lets a goal set its concern', () => {
    expect(parse({ goal: 'hair-male' }).value).to.deep.equal({ goal: 'hair-male', concern: 'hair' });
  });

  it('C6: never throws, and gives only settings of the right kind, for any object', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(VALID), '__proto__', 'constructor'), fc.string());
    const values = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), fc.constantFrom(...BAD_URLS, ...BAD_TEXTS));
    fc.assert(fc.property(fc.dictionary(keys, values), (input) => {
      const { value, problems } = parse(input);
      for (const [key, setting] of Object.entries(value)) {
        const builtIn = DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS];
        expect(key in DEFAULT_SETTINGS || Object.values(VALID).some(([, name]) => name === key)).to.equal(true);
        if (builtIn !== null && builtIn !== undefined) expect(typeof setting).to.equal(typeof builtIn);
      }
      for (const problem of problems) expect(Object.values(problem).every((part) => typeof part === 'string' && part.length < 400)).to.equal(true);
    }), { numRuns: 3000 });
  });
});
