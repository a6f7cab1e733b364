import type { Finding, Passed } from '../item.js';
import type { Report } from '../report.js';
import { element, icon } from './elements.js';

const RANKS = { fix: 'To fix', look: 'To look at' } as const;

function finding({ rank, code, title, where, found, fix }: Finding): HTMLElement {
  return element('li', { class: rank }, icon(rank), element('div', {},
    element('div', { class: 'title' }, element('b', {}, title), element('span', { class: 'tiny quiet' }, `${RANKS[rank]}, ${code}`)),
    element('p', { class: 'tiny quiet' }, `Where: ${where}`),
    element('pre', {}, found),
    element('p', { class: 'small' }, element('b', {}, 'Fix:'), ` ${fix}`)));
}

function passedItem({ title, note }: Passed): HTMLElement {
  return element('li', {}, icon('passed'), element('span', {}, element('b', {}, title), element('span', { class: 'quiet' }, note)));
}

/** The lists of a report: what asks for something first, what passed after it. */
export function itemsOf({ fix, look, passed }: Report): readonly HTMLElement[] {
  const findings = [...fix, ...look];
  const heading = passed.length === 1 ? '1 check passed' : `${passed.length} checks passed`;
  return [
    ...(findings.length > 0 ? [element('ul', { class: 'findings', role: 'list' }, ...findings.map(finding))] : []),
    element('div', { class: 'passed' }, element('h3', {}, heading), element('ul', { role: 'list' }, ...passed.map(passedItem))),
  ];
}
