import { expect } from 'chai';

import { addLanguage, wordsOf } from '../../content/words/languages.js';
import { ENGLISH } from '../../testing/english.js';
import { pseudoPack } from '../../testing/pseudo.js';
import { ENGLISH_SHAPE } from './english-shape.js';
import { missingFrom, type Shape, shapeOf } from './shape.js';

const TREE = { title: 'Title', made: (n: number) => `${n}`, list: ['a', { text: 'b', sources: ['who'] }], group: { one: '1' } };
const SHAPE = shapeOf(TREE) as Shape;

describe('the shape of the words', () => {
  it('holds each sentence, and none of the values that nobody reads', () => {
    expect(SHAPE).to.deep.equal({ title: 0, made: 1, list: [0, { text: 0 }], group: { one: 0 } });
  });

  it('finds the sentences that a language lacks, or has of another kind', () => {
    const say = (words: object): readonly string[] => {
      addLanguage({ ...pseudoPack({ start: words }), lang: 'ur' });
      return missingFrom(SHAPE, (english) => wordsOf('start', english, 'ur'));
    };
    expect(say({ title: 'T', made: () => 'm', list: ['a', { text: 'b' }], group: { one: 'Title' } })).to.deep.equal([]);
    expect(say({ title: () => 'T', list: ['a'], group: {} })).to.deep.equal(['title', 'made', 'list.1.text', 'group.one']);
    expect(say({})).to.have.lengthOf(5);
  });

  it('of English is what a whole translation fills', () => {
    for (const [room, words] of Object.entries(ENGLISH)) {
      addLanguage({ ...pseudoPack({ [room]: words }), lang: 'xx' });
      expect(missingFrom(ENGLISH_SHAPE[room] as Shape, (english) => wordsOf(room as 'start', english, 'xx')), room).to.deep.equal([]);
    }
  });
});
