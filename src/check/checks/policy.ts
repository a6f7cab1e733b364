import type { Blocked, Facts } from '../facts.js';
import type { Item } from '../item.js';

/** What in a policy lets the widget do what was refused. */
const FIXES: Readonly<Record<string, string>> = {
  'connect-src': 'Allow the address of config-src in connect-src.',
  'img-src': 'Allow the address of the photos in img-src.',
  'script-src': 'Allow the folder of the script in script-src.',
  'require-trusted-types-for': 'Allow the policy lit-html: trusted-types lit-html.',
  'trusted-types': 'Allow the policy lit-html: trusted-types lit-html.',
};

/** What the page's content security policy has refused to the widget. */
export function policy({ blocked }: Facts): Item {
  if (blocked.length === 0) return { rank: 'passed', title: 'Content security policy', note: 'Nothing was blocked' };
  const directives = [...new Set(blocked.map(({ directive }) => directive.replace(/-(elem|attr)$/, '')))];
  return {
    rank: 'fix', code: 'TX-CHK-007', title: 'The content security policy blocks the widget', where: `policy of the page, ${directives.join(', ')}`,
    found: [...new Set(blocked.map(lineOf))].join('\n'),
    fix: directives.map((name) => FIXES[name] ?? `Allow it in ${name}.`).join(' '),
  };
}

function lineOf({ directive, address }: Blocked): string {
  return `${directive}: ${address}`;
}
