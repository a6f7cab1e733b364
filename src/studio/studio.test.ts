import { expect } from '@open-wc/testing';

import { resolveSettings } from '../config/resolve.js';
import { colourNotes } from './contrast.js';
import { canShow, STUDIO_SETTINGS } from './fields.js';
import { folderOf, isLocal } from './folder.js';
import { currencyOf, valueOfTyped, withCountryCode } from './places.js';
import { listOf, tableOf } from './price-table.js';
import { checkSetUp, type SetUp } from './set-up.js';
import { fragmentOf, setUpOf } from './set-up-link.js';
import { SNIPPETS } from './snippets.js';

const TODAY = '2026-11-23';
const ISLAMABAD: SetUp = {
  'clinic-name': 'Margalla "Skin" & <Hair>', currency: 'PKR', region: 'PK', prices: 'face: 7,000-18,000; hair: 8,000-20,000', 'prices-date': '2026-11-22',
  accent: '#0E5E63', whatsapp: '+92 300 0000000',
};
const PLACE = { folder: 'https://clinic.example/tx/' };

const codeOf = (id: string, setUp: SetUp = ISLAMABAD): string => SNIPPETS.find((one) => one.id === id)?.code(setUp, PLACE) ?? '';

describe('a set-up', () => {
  it('is checked as the widget does, and leaves out what cannot be used', () => {
    const { problems, usable, leftOut } = checkSetUp({ ...ISLAMABAD, whatsapp: '0300 0000000', 'book-url': 'http://clinic.example', currency: '' }, TODAY);
    expect([...problems.keys()].sort()).to.deep.equal(['book-url', 'currency', 'whatsapp']);
    expect(Object.keys(usable).sort()).to.deep.equal(['accent', 'clinic-name', 'prices-date', 'region']);
    expect([...leftOut].sort()).to.deep.equal(['book-url', 'prices', 'whatsapp']);
  });

  it('tells a problem once, at the field it belongs to', () => {
    const { problems } = checkSetUp({ prices: 'face: 7000; hair: 8000; body: 9000', consultation: '2500' }, TODAY);
    expect([...problems].map(([field, list]) => [field, list.map(({ code }) => code)])).to.deep.equal([['currency', ['TX-CFG-020']]]);
    expect([...checkSetUp({ currency: 'PKR', consultation: 'abc', 'reviewer-name': 'Dr A' }, TODAY).problems.keys()].sort()).to.deep.equal(['consultation', 'reviewer-date']);
  });

  it('leaves prices out with a currency that cannot be used, and the page has nothing to tell', () => {
    for (const currency of ['RS', '']) {
      const checked = checkSetUp({ ...ISLAMABAD, currency, consultation: '2500' }, TODAY);
      expect(Object.keys(checked.usable).sort(), currency).to.deep.equal(['accent', 'clinic-name', 'prices-date', 'region', 'whatsapp']);
      expect([...checked.leftOut].sort()).to.deep.equal(['consultation', ...(currency ? ['currency'] : []), 'prices']);
      expect([...checked.problems.keys()]).to.deep.equal(['currency']);
    }
    expect(checkSetUp({ currency: 'RS', prices: 'none' }, TODAY).usable).to.deep.equal({ prices: 'none' });
  });

  it('has no fault left in what is used, whatever is wrong with it', () => {
    const wrong: SetUp = {
      currency: 'RS', region: 'P', prices: 'face: x; hair: 7000; hair: 8000', 'prices-date': '2027-01-01', consultation: 'x', whatsapp: '0300', phone: 'x', email: 'x', 'book-url': 'http://a.example',
      accent: 'x y', 'lead-endpoint': 'http://a.example', 'privacy-url': 'x', 'reviewer-name': 'A', 'reviewer-date': '2027-01-01', scheme: 'x', 'heading-level': '9', lang: 'xx',
    };
    for (const name of Object.keys(wrong)) {
      const { problems, usable } = checkSetUp({ ...ISLAMABAD, consultation: '2500', [name]: wrong[name] ?? '' }, TODAY);
      expect(problems.size, name).to.be.greaterThan(0);
      const left = [...checkSetUp(usable, TODAY).problems.values()].flat().map(({ code }) => code);
      expect(left.filter((code) => code !== 'TX-CFG-029'), name).to.deep.equal([]);
    }
  });

  it('keeps two amounts in the wrong order, which the widget exchanges', () => {
    const { problems, usable } = checkSetUp({ currency: 'PKR', prices: 'hair: 20000-8000' }, TODAY);
    expect(problems.get('prices.hair')?.map(({ code }) => code)).to.deep.equal(['TX-CFG-027']);
    expect(usable['prices']).to.equal('hair: 20000-8000');
  });

  it('keeps the prices that can be read beside one that cannot', () => {
    const { problems, usable, leftOut } = checkSetUp({ currency: 'PKR', prices: 'face: 7000-18000; hair: many' }, TODAY);
    expect([...problems.keys()]).to.deep.equal(['prices.hair']);
    expect([usable['prices'], leftOut]).to.deep.equal(['face: 7000-18000', ['prices']]);
  });

  it('keeps the date of an old list, without which old prices would be shown as they are', () => {
    const { problems, usable } = checkSetUp({ currency: 'PKR', prices: '9000', 'prices-date': '2025-01-01' }, TODAY);
    expect(problems.get('prices-date')?.map(({ code }) => code)).to.deep.equal(['TX-CFG-015']);
    expect(usable['prices-date']).to.equal('2025-01-01');
  });

  for (const [what, table] of [
    ['commas', 'concern,low,high\nface,7000,18000\nhair,8000,'], ['semicolons', 'face;7000;18000\nhair;8000;'], ['tabs', 'face\t7000\t18000\nhair\t8000\t'],
  ] as const) {
    it(`takes a table with ${what} from a spreadsheet, and gives it on one line`, () => {
      const { problems, usable } = checkSetUp({ currency: 'PKR', prices: table }, TODAY);
      expect([...problems.keys()]).to.deep.equal([]);
      expect(usable['prices']).to.match(/^face: 7000-18000; hair: 8000\+$/);
    });
  }

  it('stands in a link, and comes out of it as it was', () => {
    expect(setUpOf(fragmentOf(ISLAMABAD), canShow)).to.deep.equal({ setUp: ISLAMABAD, isDamaged: false });
    expect(setUpOf(fragmentOf({ 'clinic-name': '\u06A9\u0644\u06CC\u0646\u06A9 \u200C1' }), canShow).setUp).to.deep.equal({ 'clinic-name': '\u06A9\u0644\u06CC\u0646\u06A9 \u200C1' });
    expect(fragmentOf({ currency: ' ' })).to.equal('');
  });

  for (const [what, fragment] of [
    ['names no setting', '#set-up&onclick=x&currency=PKR'], ['names one twice', '#set-up&currency=PKR&currency=EUR'],
    ['reaches for every object', '#set-up&__proto__=x&constructor=y&currency=PKR'], ['turns the direction of text', '#set-up&currency=PKR&clinic-name=%E2%80%AEcilbup'],
    ['holds marks nobody types', '#set-up&currency=PKR&clinic-name=a%00b'], ['has a broken escape', '#set-up&currency=PKR&clinic-name=%E0%A4%A'],
    ['has too long a text', `#set-up&currency=PKR&clinic-name=${'x'.repeat(2001)}`], ['names where the files lie', '#set-up&currency=PKR&folder=https://evil.example/'],
    ['sets a switch to false', '#set-up&currency=PKR&medicine-names=false'], ['sets a switch to no', '#set-up&currency=PKR&test-mode=no'],
    ['sets a switch to nothing', '#set-up&currency=PKR&test-mode='], ['picks what is not on offer', '#set-up&currency=PKR&scheme=purple'],
    ['picks a level the form shows as another', '#set-up&currency=PKR&heading-level=2'], ['has two lines where the form has one', '#set-up&currency=PKR&clinic-name=a%0Ab'],
  ] as const) {
    it(`takes what it can from a link that ${what}, and says so`, () => {
      expect(setUpOf(fragment, canShow)).to.deep.equal({ setUp: { currency: 'PKR' }, isDamaged: true });
    });
  }

  it('takes nothing from a link that is too long or is none', () => {
    expect(setUpOf(`#set-up&currency=PKR&${'a&'.repeat(4000)}`, canShow)).to.deep.equal({ setUp: {}, isDamaged: true });
    expect(setUpOf('#set-up', canShow)).to.deep.equal({ setUp: {}, isDamaged: true });
    for (const other of ['', '#', '#tx-plan=1', '#prices']) expect(setUpOf(other, canShow), other).to.deep.equal({ setUp: {}, isDamaged: false });
  });
});

describe('what is typed', () => {
  it('may be the name of a country or currency', () => {
    expect([valueOfTyped(' pakistan', [['PK', 'Pakistan']]), valueOfTyped('pk', [['PK', 'Pakistan']]), valueOfTyped('Narnia', [['PK', 'Pakistan']])]).to.deep.equal(['PK', 'PK', 'Narnia']);
    expect([withCountryCode('0300 1234567', 'PK'), withCountryCode('0300', ''), withCountryCode('+92 300', 'PK'), withCountryCode('00', 'PK')])
      .to.deep.equal(['+92 300 1234567', undefined, undefined, undefined]);
    expect([currencyOf('PK'), currencyOf('ZZ')]).to.deep.equal(['PKR', undefined]);
  });

  for (const [text, folder] of [
    ['https://clinic.example/tx', 'https://clinic.example/tx/'], ['https://clinic.example/tx/treatment-explorer.js', 'https://clinic.example/tx/'],
    [' /wp-content/tx/ ', '/wp-content/tx/'], ['http://127.0.0.1:4173/dist/', 'http://127.0.0.1:4173/dist/'],
    ['', undefined], ['tx', undefined], ['//clinic.example', undefined], ['javascript:alert(1)//', undefined], ['https://a.example/"><script>', undefined],
  ] as const) {
    it(`${folder ? 'may' : 'cannot'} be where the files lie: "${text}"`, () => expect(folderOf(text)).to.equal(folder));
  }

  it('is told where nobody else could open it', () => {
    expect(['http://localhost/x/', 'http://127.0.0.1:4173/dist/', 'file:///home/x/'].every(isLocal)).to.equal(true);
    expect(['https://clinic.example/', '/tx/'].some(isLocal)).to.equal(false);
  });
});

describe('prices of a table', () => {
  for (const [list, isTable] of [
    ['', true], ['face: 7,000-18,000', true], ['face: 7000-18000; hair: 8000-20000; body: 9000', true],
    ['face: 10000+', true], ['face: 10000~12000', false], ['face-lines: 7000', false], ['9000', false], ['none', false],
  ] as const) {
    it(`${isTable ? 'hold' : 'do not hold'} the list "${list}"`, () => {
      const table = tableOf(list);
      expect(table !== undefined).to.equal(isTable);
      if (table) expect(listOf(table)).to.equal(list);
    });
  }

  it('hold the first of two prices for a concern, as the widget does', () => {
    const list = 'face: 7000; hair: 1; face: 9000-10000';
    expect(tableOf(list)).to.deep.include({ face: { low: '7000', high: '7000' } });
    const { settings } = resolveSettings({ single: { currency: 'PKR', prices: list } }, { hasLanguage: () => true });
    expect(settings.prices.face).to.include({ lowMinor: 700000, highMinor: 700000 });
  });
});

describe('what an owner copies', () => {
  it('tag and html: give the widget the same attributes once they are read', () => {
    for (const id of ['tag', 'html'] as const) {
      const page = new DOMParser().parseFromString(codeOf(id), 'text/html');
      const element = page.querySelector(id === 'tag' ? 'script' : 'treatment-explorer');
      for (const [name, text] of Object.entries(ISLAMABAD)) expect(element?.getAttribute(id === 'tag' ? `data-${name}` : name)).to.equal(text);
      expect(page.querySelector('script')?.getAttribute('src')).to.equal('https://clinic.example/tx/treatment-explorer.js');
    }
  });

  it('iframe: names a page that reads the same settings from its address', () => {
    const page = new DOMParser().parseFromString(codeOf('iframe'), 'text/html');
    const { searchParams } = new URL(page.querySelector('iframe')?.getAttribute('src') ?? '');
    expect(Object.fromEntries(searchParams)).to.deep.equal(ISLAMABAD);
  });

  it('manager: sets the same attributes by script, and no text ends it', () => {
    const code = codeOf('manager', { ...ISLAMABAD, 'clinic-name': "O'Brien </script><script>alert(1)//\\", 'reviewer-name': '</script>', 'reviewer-date': TODAY });
    expect(code.match(/<\/script>/g)).to.have.lengthOf(1);
    expect(code).to.contain(String.raw`'O\'Brien \x3c/script>\x3cscript>alert(1)//\\'`);
  });

  for (const id of ['html', 'npm'] as const) {
    it(`${id}: holds what has no attribute as JSON that no text ends`, () => {
      const page = new DOMParser().parseFromString(codeOf(id, { currency: 'PKR', consultation: '2500', 'reviewer-name': 'Dr </script><b>', 'reviewer-date': TODAY }), 'text/html');
      const json = page.querySelector('treatment-explorer > script[type="application/json"]');
      expect(JSON.parse(json?.textContent ?? '')).to.deep.equal({ consultation: '2500', reviewer: { name: 'Dr </script><b>', date: TODAY } });
    });
  }

  it('says for each way what it cannot hold', () => {
    for (const { lacks, instead } of SNIPPETS) {
      expect(lacks.length > 0).to.equal(instead !== '');
      expect(STUDIO_SETTINGS).to.include.members([...lacks]);
    }
  });
});

describe('the contrast of a brand colour', () => {
  for (const [colour, scheme, corrected] of [
    ['#0E5E63', '', [false]], ['#FFC400', '', [true]], ['#0E5E63', 'dark', [true]], ['#7fc5ca', 'dark', [false]], ['#0E5E63', 'auto', [false, true]],
  ] as const) {
    it(`${colour} ${scheme || 'light'}: is told, and by which it is replaced`, () => {
      const notes = colourNotes(colour, scheme);
      expect(notes.map(({ isCorrected }) => isCorrected)).to.deep.equal(corrected);
      for (const { text, isCorrected } of notes) {
        expect(Number(/([\d.]+) to 1/.exec(text)?.[1])).to.be.at.least(4.5);
        expect(/#[\da-f]{6}/.test(text)).to.equal(isCorrected);
      }
    });
  }

  it('is not told of what is no colour', () => expect(colourNotes('pinkish', '')).to.deep.equal([]));
});
