import type { Facts, Requested } from '../facts.js';
import type { Item } from '../item.js';

const hasFailed = ({ status }: Requested): boolean => status >= 400;

/** What the widget has asked for, and what it keeps in the browser: nothing. */
export function requests({ requests: asked, kept }: Facts): Item {
  const failed = asked.filter(hasFailed);
  if (failed.length > 0) return {
    rank: 'fix', code: 'TX-LOAD-002', title: failed.length === 1 ? 'A file did not come' : `${failed.length} files did not come`, where: 'the page',
    found: failed.map(({ address, status }) => `${address} (${status})`).join('\n'),
    fix: 'Open the address in the browser. Copy the whole dist/cdn folder; check the address of config-src.',
  };
  const stores = kept.length > 0 ? `Names that look like ours, from elsewhere: ${kept.join(', ')}` : 'Cookies 0, storage 0';
  return { rank: 'passed', title: `Requests after the script: ${asked.length}`, note: [stores, ...asked.map(({ address }) => address)].join('\n') };
}
