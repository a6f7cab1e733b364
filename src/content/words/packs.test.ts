import { expect } from 'chai';

import { findLanguage } from './languages.js';
import { fileOf } from './packs.js';

/** The language that is spoken for a tag, once its file is here. */
const spokenFor = async (tag: string): Promise<string | undefined> => (findLanguage(tag) ?? (await fileOf(tag)?.())?.pack)?.lang;

describe('files of languages', () => {
  for (const [tag, lang] of [['ur', 'ur'], ['ur-PK', 'ur'], ['UR-Arab-PK', 'ur'], ['ar', 'ar'], ['ar-AE', 'ar']] as const) {
    it(`answer ${tag} with ${lang}`, async () => expect(await spokenFor(tag)).to.equal(lang));
  }

  for (const tag of ['', 'xx', 'urd', 'ura-PK', '-ur', 'constructor', '__proto__', 'toString-PK']) {
    it(`answer “${tag}” with none`, () => expect(fileOf(tag)).to.equal(undefined));
  }
});
