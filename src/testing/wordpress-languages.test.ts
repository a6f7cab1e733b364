import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect } from 'chai';

const SCRIPT = readFileSync('wordpress/treatment-explorer/includes/script.php', 'utf8');
const ELEMENT = readFileSync('wordpress/treatment-explorer/includes/element.php', 'utf8');
const listed = [...(/const LANGUAGES = array\((.*?)\);/.exec(SCRIPT)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, tag]) => tag ?? '');
const ours = readdirSync('src/content/words').filter((tag) => tag !== 'en' && existsSync(`src/content/words/${tag}/index.ts`));

describe('languages of the WordPress plugin', () => {
  it('are all that we have besides English', () => expect(listed.sort()).to.deep.equal(ours.sort()));

  it('lie in its archive as files, beside the script', () => {
    const archive = readFileSync('dist/wordpress/treatment-explorer.zip', 'latin1');
    for (const tag of ours) expect(archive).to.include(`treatment-explorer/treatment-explorer.${tag}.js`);
    expect(SCRIPT).to.include('plugins_url( "treatment-explorer.$language.js", FILE )');
  });

  it('are loaded by the language of an element, ahead of the script', () => {
    expect(ELEMENT).to.include("load_language( $attributes['lang'] ?? '' );");
    expect(SCRIPT).to.include('$script->deps[] = HANDLE . "-$language";');
  });
});
