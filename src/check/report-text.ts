import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { Facts } from './facts.js';
import type { Finding } from './item.js';
import { headingOf, type Report } from './report.js';

/** Words of people other than the owner are counted, not copied. */
function settingLines(settings: Settings): readonly string[] {
  return (Object.keys(settings) as (keyof Settings)[]).flatMap((key) => {
    const value = settings[key];
    const text = key === 'stories' ? `${settings.stories.length}` : JSON.stringify(value);
    return JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key]) ? [] : [`${key}: ${text}`];
  });
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ title, code, where, found, fix }, index) => [
    `${index + 1}. ${title} (${code})`, `   Where: ${where}`, `   Found: ${found.replaceAll('\n', '\n          ')}`, `   Fix: ${fix}`,
  ]);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

const hashLine = ({ hash }: Facts): string => ('value' in hash ? hash.value : `hash not known: ${hash.reason}`);

/** The report as plain text, to send to whoever can help: settings and codes, never an answer of a visitor. */
export function reportText(report: Report): string {
  const { facts, fix, look, passed } = report;
  return [
    headingOf(report),
    `treatment-explorer ${facts.versions.widget}, ${facts.page}, ${facts.today}`,
    ...section('TO FIX', findingLines(fix)),
    ...section('TO LOOK AT', findingLines(look)),
    ...section('PASSED', passed.map(({ title, note }) => `- ${title}: ${note.replaceAll('\n', '; ')}`)),
    ...section('SETTINGS', settingLines(facts.settings)),
    ...section('SCRIPT', [...facts.scripts, hashLine(facts)]),
    '',
  ].join('\n');
}
