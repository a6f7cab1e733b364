import type { Facts } from '../facts.js';
import type { Item } from '../item.js';

/** How often, in which version and with which bytes the widget is on the page. */
export function copies({ scripts, hasOtherVersion, versions, hash }: Facts): Item {
  const { widget, check } = versions;
  const found = scripts.join('\n');
  if (hasOtherVersion) return {
    rank: 'fix', code: 'TX-LOAD-001', title: 'Two versions on one page', where: 'the page', found: found || 'two versions',
    fix: `Load one version. ${widget} came first and is the one that runs.`,
  };
  if (widget !== check) return {
    rank: 'fix', code: 'TX-CHK-005', title: 'The self-check is of another version', where: 'treatment-explorer.check.js', found: `widget ${widget}, self-check ${check}`,
    fix: 'Copy both files of one release, and empty the caches in between.',
  };
  if (scripts.length > 1) return {
    rank: 'look', code: 'TX-CHK-006', title: `The script is on this page ${scripts.length} times`, where: 'the page', found,
    fix: 'The first copy runs and the others do nothing. Take them out: each is one more download.',
  };
  return { rank: 'passed', title: 'One copy on this page', note: `Version ${widget}, ${hashNote(hash)}` };
}

function hashNote(hash: Facts['hash']): string {
  return 'value' in hash ? `hash ${hash.value.slice(0, 15)}…${hash.value.slice(-4)}` : `hash not known: ${hash.reason}`;
}
