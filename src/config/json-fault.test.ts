import { expect } from 'chai';

import { jsonFault } from './json-fault.js';

describe('what is wrong with JSON', () => {
  const cases: readonly (readonly [text: string, fault: string])[] = [
    ['{“phone”: “1122”}', 'a curly quote at line 1, column 2'],
    ['{\n  "phone": “1122”\n}', 'a curly quote at line 2, column 12'],
    ['{"phone": "1122”, "approval": "1"}', 'a curly quote at line 1, column 16'],
    ['{"phone": "1122”}', 'a curly quote at line 1, column 16'],
    ['{"included": "the “good” mix", \'phone\': 1}', 'a single quote at line 1, column 32'],
    ['{&quot;phone&quot;: 1}', 'an HTML entity at line 1, column 2'],
    ['{&#34;phone&#34;: 1}', 'an HTML entity at line 1, column 2'],
    ["{'phone': '1122'}", 'a single quote at line 1, column 2'],
    ['{"phone": "1122",\n}', 'a comma too many at line 1, column 17'],
    ['{"list": [1, 2, ], "a": 1}', 'a comma too many at line 1, column 15'],
    ['{"phone": "11', 'a quote without its end at line 1, column 11'],
    ['<!doctype html><p>404', 'HTML at line 1, column 1'],
    ['{ // the clinic\n"phone": 1}', 'a comment at line 1, column 3'],
    ['callback({})', 'something unexpected at line 1, column 1'],
    ['{phone: 1}', 'something unexpected at line 1, column 2'],
    ['{"price": NaN}', 'something unexpected at line 1, column 11'],
    ['{"price": 1', 'a bracket, a colon or a comma that is missing'],
    ['[1 2]', 'a bracket, a colon or a comma that is missing'],
    ['  \n', 'an empty text'],
  ];
  for (const [text, fault] of cases) {
    it(`C26: is ${fault}, in ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(jsonFault(text)).to.equal(fault);
    });
  }
});
