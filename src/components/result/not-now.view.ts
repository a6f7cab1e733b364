import type { CarefulScreeningWords } from '../../content/words/shapes.js';
import type { Finding, Reason, Screening } from '../../model/screening.js';
import { isUnsaid } from './verdict.view.js';

/** The reasons behind "not now", strictest first; others are for the doctor's list. */
export function notNowFindings({ findings }: Screening): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === 'not-now');
}

/** What would ask for a doctor first by itself; answers that were not given say nothing more. */
export function alsoFindings({ findings }: Screening): readonly Finding[] {
  return findings.filter((finding) => finding.verdict === 'ask-first' && !isUnsaid(finding));
}

/** The heading, by the strictest reason. */
export function notNowTitle(screening: Screening, { notNowTitle: titles }: CarefulScreeningWords): string {
  const reason = notNowFindings(screening)[0]?.reason;
  return (reason && titles[reason]) ?? titles.other;
}

/** What may change each reason, without the reasons that nothing changes. */
export function changesOf(screening: Screening, { reasons }: CarefulScreeningWords): readonly { readonly reason: Reason; readonly text: string }[] {
  return notNowFindings(screening)
    .map(({ reason }) => ({ reason, text: reasons[reason].mayChange }))
    .filter(({ text }) => text !== '');
}
