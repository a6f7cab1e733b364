import { expect } from '@open-wc/testing';

import { configOfFlat, FLAT_NAMES } from '../config/flat-names.js';
import { cleanText } from '../lib/text.js';
import { BAD_TEXTS } from '../testing/payloads.js';
import { elementOfShortcode } from '../testing/shortcode.js';
import { canShow, isAddress, STUDIO_SETTINGS, SWITCHES } from './fields.js';
import { checkSetUp, type SetUp } from './set-up.js';
import { fragmentOf, setUpOf } from './set-up-link.js';
import { type Snippet, SNIPPETS } from './snippets.js';

const FOLDER = 'https://clinic.example/tx/';
const ADDRESS = 'https://clinic.example/book?a=1&b=2';
/** What a link may bring into the form. */
const HOSTILE = BAD_TEXTS.filter((text) => text.trim() && !setUpOf(fragmentOf({ 'clinic-name': text }), canShow).isDamaged);

/** What reaches the widget. */
interface Arrived {
  readonly attributes: SetUp;
  readonly config: unknown;
}

const attributesOf = (element: Element | null, prefix = ''): SetUp => Object.fromEntries([...element?.attributes ?? []]
  .filter(({ name }) => name.startsWith(prefix) && !/^(src|defer|data-treatment-explorer)$/.test(name))
  .map(({ name, value }) => [name.slice(prefix.length), value]));

const pageOf = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

function inElement(code: string): Arrived {
  const element = pageOf(code).querySelector('treatment-explorer');
  const json = element?.querySelector('script[type="application/json"]')?.textContent;
  return { attributes: attributesOf(element), config: json ? JSON.parse(json) as unknown : undefined };
}

/** Runs the tag in a page of its own that loads nothing. */
async function inManager(code: string): Promise<Arrived> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'"><main id="treatment-explorer"></main>${code}`;
  const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve); });
  document.body.append(frame);
  await loaded;
  const element = frame.contentDocument?.querySelector<HTMLElement & { config?: unknown }>('main > treatment-explorer') ?? null;
  const arrived = { attributes: attributesOf(element), config: element?.config && JSON.parse(JSON.stringify(element.config)) as unknown };
  frame.remove();
  return arrived;
}

const READERS: Readonly<Record<string, (code: string) => Arrived | Promise<Arrived>>> = {
  tag: (code) => ({ attributes: attributesOf(pageOf(code).querySelector('script'), 'data-'), config: undefined }),
  html: inElement,
  wordpress: (code) => inElement(elementOfShortcode(code)),
  manager: inManager,
  iframe: (code) => {
    const { searchParams } = new URL(pageOf(code).querySelector('iframe')?.src ?? '');
    const given = Object.fromEntries(searchParams);
    return { attributes: Object.fromEntries(Object.entries(given).filter(([name]) => !(FLAT_NAMES as readonly string[]).includes(name))), config: configOfFlat(given) };
  },
  npm: (code) => inElement(code.replace("import 'treatment-explorer/define';", '')),
};

/** A set-up with a text in every field that a way can carry. */
function filledWith(text: string, { id, lacks }: Snippet): SetUp {
  const names = STUDIO_SETTINGS.filter((name) => !lacks.includes(name));
  return Object.fromEntries(names.map((name) => [name, SWITCHES.includes(name) ? 'true' : id === 'wordpress' && isAddress(name) ? ADDRESS : text]));
}

/** As the widget reads texts; a switch counts by being there. */
const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null), (name, member: unknown) =>
  SWITCHES.includes(name) ? 'on' : typeof member === 'string' ? cleanText(member, 10_000) : member) as unknown;

async function expectToArrive(snippet: Snippet, text: string): Promise<void> {
  const setUp = filledWith(text, snippet);
  const { attributes, config } = await READERS[snippet.id]?.(snippet.code(setUp, { folder: FOLDER })) ?? {};
  const expected = Object.fromEntries(Object.entries(setUp).filter(([name]) => !(FLAT_NAMES as readonly string[]).includes(name)));
  expect(read(attributes), text).to.deep.equal(read(expected));
  expect(read(config), text).to.deep.equal(read(configOfFlat(setUp)));
}

describe('what an owner copies', () => {
  for (const snippet of SNIPPETS) {
    it(`${snippet.id}: holds every setting as it was typed, whatever was typed, and nothing of one is markup`, async () => {
      expect(HOSTILE.length).to.be.greaterThan(100);
      if (snippet.id !== 'manager') for (const text of HOSTILE) await expectToArrive(snippet, text);
      // A page for each would take its time.
      for (let start = 0; start < HOSTILE.length; start += 40) await expectToArrive(snippet, HOSTILE.slice(start, start + 40).join(' '));
    });

    it(`${snippet.id}: has nothing of a switch that is off`, () => {
      const { usable } = checkSetUp({ 'clinic-name': 'A', 'medicine-names': 'false', 'test-mode': 'no' }, '2026-11-23');
      expect(usable).to.deep.equal({ 'clinic-name': 'A' });
      if (/^(tag|html|npm)$/.test(snippet.id)) expect(snippet.code({ 'medicine-names': 'false', 'test-mode': '0' }, { folder: FOLDER })).not.to.match(/medicine|test-mode/);
    });
  }

  it('wordpress: stands on one line, however much is set', () => {
    const code = SNIPPETS.find(({ id }) => id === 'wordpress')?.code({ currency: 'PKR', 'clinic-name': 'Margalla\nSkin & Hair', prices: 'face: 7000-18000; hair: 8000-20000', whatsapp: '+92 300 0000000', accent: '#7A1F5C' }, { folder: '' });
    expect(code).to.equal('[treatment_explorer currency="PKR" clinic_name="Margalla Skin & Hair" prices="face: 7000-18000; hair: 8000-20000" whatsapp="+92 300 0000000" accent="#7A1F5C"]');
    expect(() => elementOfShortcode(code?.replaceAll('" ', '"\n  ') ?? '')).to.throw('more than one line');
  });

  it('wordpress: keeps an address the same address, without the marks of a shortcode', () => {
    const code = SNIPPETS.find(({ id }) => id === 'wordpress')?.code({ 'book-url': "https://clinic.example/b?a=[1]&b='x'&lt;c={d}|@e" }, { folder: '' }) ?? '';
    expect(code).to.equal('[treatment_explorer book_url="https://clinic.example/b?a=%5B1%5D&b=%27x%27&amp;lt;c=%7Bd%7D|%40e"]');
    expect(inElement(elementOfShortcode(code)).attributes).to.deep.equal({ 'book-url': 'https://clinic.example/b?a=%5B1%5D&b=%27x%27&lt;c=%7Bd%7D|%40e' });
  });

  it('iframe: lets the copy buttons inside copy', () => {
    const frame = pageOf(SNIPPETS.find(({ id }) => id === 'iframe')?.code({ currency: 'PKR' }, { folder: FOLDER }) ?? '').querySelector('iframe');
    expect(frame?.getAttribute('allow')).to.equal('clipboard-write');
  });
});
