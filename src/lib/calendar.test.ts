import { expect } from 'chai';

import { type CalendarDay, calendarFile } from './calendar.js';

const STAMP = new Date('2026-11-22T09:08:07.654Z');
const fileOf = (days: readonly CalendarDay[], lang = 'en'): string =>
  calendarFile({ product: 'treatment-explorer', lang, stamp: STAMP, days });
const day = (more: Partial<CalendarDay> = {}): CalendarDay => ({ date: '2027-02-28', title: 'Visit 1 of 4', text: '', ...more });
/** Lines as a calendar reads them: folds undone. */
const linesOf = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (file: string, name: string): string | undefined =>
  linesOf(file).find((line) => line.startsWith(name))?.slice(name.length);

describe('a calendar file', () => {
  it('is a calendar with whole days, tentative and private', () => {
    expect(linesOf(fileOf([day()]))).to.deep.equal([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//treatment-explorer//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
      'BEGIN:VEVENT', linesOf(fileOf([day()]))[6], 'DTSTAMP:20261122T090807Z', 'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301', 'SUMMARY;LANGUAGE=en:Visit 1 of 4', 'STATUS:TENTATIVE', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE',
      'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('ends every line with a carriage return and a line feed', () => {
    const file = fileOf([day({ text: 'One\nTwo' })]);
    expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });

  for (const [name, date, start, end] of [
    ['the last day of a year', '2026-12-31', '20261231', '20270101'],
    ['a leap day', '2028-02-29', '20280229', '20280301'],
    ['the day clocks change', '2027-03-28', '20270328', '20270329'],
  ] as const) {
    it(`ends on the day after: ${name}`, () => {
      const file = fileOf([day({ date })]);
      expect(valueOf(file, 'DTSTART;VALUE=DATE:')).to.equal(start);
      expect(valueOf(file, 'DTEND;VALUE=DATE:')).to.equal(end);
    });
  }

  for (const [name, text, written] of [
    ['commas and semicolons', 'a, b; c', 'a\\, b\\; c'],
    ['a backslash', 'a\\n', 'a\\\\n'],
    ['line ends of all kinds', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['control characters', 'a\u0000\u0007b\u007f', 'ab'],
    ['what looks like a property', 'x\r\nATTACH:https://a.example', 'x\\nATTACH:https://a.example'],
    ['other scripts', 'ملاقات 👩‍⚕️', 'ملاقات 👩‍⚕️'],
  ] as const) {
    it(`escapes ${name}`, () => {
      expect(valueOf(fileOf([day({ title: text })]), 'SUMMARY;LANGUAGE=en:')).to.equal(written);
      expect(valueOf(fileOf([day({ text })]), 'DESCRIPTION;LANGUAGE=en:')).to.equal(written);
    });
  }

  for (const letter of ['a', 'é', 'ک', '👩'] as const) {
    it(`folds after 75 octets at most, and never inside a character: ${letter}`, () => {
      for (const more of ['', 'x', 'xx', 'xxx']) {
        const title = `${more}${letter.repeat(200)}`;
        const file = fileOf([day({ title })]);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
        expect(Buffer.from(file).toString()).to.equal(file);
        expect(valueOf(file, 'SUMMARY;LANGUAGE=en:')).to.equal(title);
      }
    });
  }

  it('gives a day the same id whenever it is written, and other days another', () => {
    const idsOf = (file: string): readonly string[] => linesOf(file).filter((line) => line.startsWith('UID:'));
    const twice = fileOf([day(), day()]);
    expect(idsOf(fileOf([day()]))).to.deep.equal(idsOf(calendarFile({ product: 'treatment-explorer', lang: 'ur', stamp: new Date(0), days: [day()] })));
    expect(new Set(idsOf(twice)).size).to.equal(2);
    expect(idsOf(fileOf([day({ date: '2027-03-01' })]))).to.not.deep.equal(idsOf(fileOf([day()])));
  });

  it('leaves out a language that is none', () => {
    expect(linesOf(fileOf([day()], 'en:x\r\nA'))).to.contain('SUMMARY:Visit 1 of 4');
  });
});
