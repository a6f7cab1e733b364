import { expect } from 'chai';
import fc from 'fast-check';

import { BAD_URLS } from '../testing/payloads.js';
import {
  emailAddress, internationalNumber, phoneNumber, pictureUrl, safeUrl,
} from './safe-url.js';

describe('safeUrl', () => {
  for (const url of BAD_URLS) {
    it(`C12: refuses ${JSON.stringify(url.slice(0, 60))}`, () => expect(safeUrl(url)).to.equal(''));
  }

  it('C12: refuses what is no text', () => {
    for (const value of [null, undefined, 5, true, {}, [], ['https://a.example/'], { toString: () => 'https://a.example/' }]) {
      expect(safeUrl(value)).to.equal('');
    }
  });

  const good: readonly [given: string, href: string][] = [
    ['https://clinic.example/book', 'https://clinic.example/book'],
    ['HTTPS://Clinic.Example', 'https://clinic.example/'],
    ['\n  https://clinic.example/book?a=1&b=2#times\n', 'https://clinic.example/book?a=1&b=2#times'],
    ['https://clinic.example:8443/p', 'https://clinic.example:8443/p'],
    ['https://clinic.example?x=a@b', 'https://clinic.example/?x=a@b'],
    ['https://کلینک.example/', 'https://xn--hgbp4a1u.example/'],
  ];
  for (const [given, href] of good) {
    it(`accepts ${given.trim()}`, () => {
      expect(safeUrl(given)).to.equal(given.includes('ک') ? new URL(given).href : href);
    });
  }

  it('C12: gives an https address or nothing, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom(...BAD_URLS)), (text) => {
      const url = safeUrl(text);
      if (url !== '') expect(new URL(url).protocol).to.equal('https:');
    }));
  });
});

describe('pictureUrl', () => {
  it('takes what a link may have, and a path on the page’s own host', () => {
    for (const url of ['https://clinic.example/a.jpg', '/a.jpg', '/photos/one%20two.jpg?v=2', '/']) expect(pictureUrl(url)).to.equal(url);
  });

  it('C24: refuses every other address', () => {
    for (const url of [...BAD_URLS.filter((text) => !/^\s*\/[^/\\]/.test(text)), '//a.example/x', '/\\a.example', 'a.jpg', './a.jpg', '/a b', '/a\n', '/"', 'data:image/png,x', `/${'a'.repeat(3000)}`, null, {}]) {
      expect(pictureUrl(url), JSON.stringify(url)).to.equal('');
    }
  });
});

describe('ways to reach a clinic', () => {
  it('reads a telephone number as people write it', () => {
    expect(phoneNumber('+92 300 123-4567')).to.equal('+923001234567');
    expect(phoneNumber('(042) 111.222.333')).to.equal('042111222333');
    expect(phoneNumber('1122')).to.equal('1122');
    for (const other of ['', 'call us', '12', '+', '1'.repeat(16), '1;ext=2', '123,,456', '+1+2345678', 'tel:123456', '٠٣٠٠', null, 123456]) {
      expect(phoneNumber(other)).to.equal('');
    }
  });

  it('wants the country code for a chat', () => {
    expect(internationalNumber('+92 300 1234567')).to.equal('+923001234567');
    expect(internationalNumber('0092 300 1234567')).to.equal('+923001234567');
    for (const [written, number] of [['+92 0300 1234567', '+923001234567'], ['+44 (0)20 7946 0000', '+442079460000'], ['+39 06 1234567', '+39061234567'], ['+1 305 555 0100', '+13055550100']] as const) {
      expect(internationalNumber(written)).to.equal(number);
    }
    for (const other of ['0300 1234567', '923001234567', '+0923001234567', '+92300', '', '+92300123456789012']) {
      expect(internationalNumber(other)).to.equal('');
    }
  });

  it('reads an e-mail address', () => {
    expect(emailAddress(' hello@clinic.example ')).to.equal('hello@clinic.example');
    expect(emailAddress("o'neil+web@mail.clinic.example")).to.equal("o'neil+web@mail.clinic.example");
    for (const other of ['', 'hello', 'a@b', 'a@b.c', 'a b@c.example', 'a@b.example?bcc=x@y.example', 'a@b.example,c@d.example',
      '<a@b.example>', 'a@b.example\nBcc: x', 'a%40b@c.example', 'a&b@c.example', 'mailto:a@b.example', 'a@-b.example', 5]) {
      expect(emailAddress(other)).to.equal('');
    }
  });
});
