import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { expect } from 'chai';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))];
const textOf = (page: string): string => readFileSync(page, 'utf8').replaceAll(/```[^]*?```/g, '');

/** Names that a page can be led to, as code hosts make them of headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  const names = headings.map((title) => title.toLowerCase().replaceAll(/\[(.*?)\]\(.*?\)/g, '$1').replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
  return new Set(names);
}

describe('links between the pages of the project', () => {
  for (const page of PAGES) {
    it(`lead somewhere, on ${page}`, () => {
      const links = [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
      const broken = links.filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file ? normalize(join(dirname(page), file)) : page;
        if (/^dist\/wordpress\//.test(target)) return false;
        return !existsSync(target) || (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor));
      });
      expect(broken).to.deep.equal([]);
    });
  }
});
