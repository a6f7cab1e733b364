import { claims } from './checks/claims.js';
import { brandColour } from './checks/colour.js';
import { copies } from './checks/copies.js';
import { codeOfScreen } from './checks/kiosk.js';
import { language } from './checks/language.js';
import { interestLine, roomKept } from './checks/page.js';
import { paidLinks } from './checks/partner.js';
import { policy } from './checks/policy.js';
import { priceAge } from './checks/prices.js';
import { requests } from './checks/requests.js';
import { safety } from './checks/safety.js';
import { settingFindings } from './checks/settings.js';
import type { Facts } from './facts.js';
import { type Finding, isFinding, type Item, type Passed } from './item.js';

/** What the self-check found. */
export interface Report {
  readonly facts: Facts;
  /** To fix. */
  readonly fix: readonly Finding[];
  /** To look at. */
  readonly look: readonly Finding[];
  readonly passed: readonly Passed[];
}

/** Every check, in the order of the report. */
const CHECKS: readonly ((facts: Facts) => Item | readonly Item[])[] = [
  settingFindings, brandColour, priceAge, language, claims, copies, requests, policy, safety, interestLine, paidLinks, codeOfScreen, roomKept,
];

/** Goes through every check. */
export function reportOn(facts: Facts): Report {
  const items = CHECKS.flatMap((check) => check(facts));
  const findings = items.filter(isFinding);
  return {
    facts,
    fix: findings.filter(({ rank }) => rank === 'fix'),
    look: findings.filter(({ rank }) => rank === 'look'),
    passed: items.filter((item) => !isFinding(item)),
  };
}

/** The heading: `Self-check: 2 to fix, 3 to look at`. */
export function headingOf({ fix, look }: Report): string {
  if (fix.length + look.length === 0) return 'Self-check: nothing to fix';
  const parts = [fix.length > 0 && `${fix.length} to fix`, look.length > 0 && `${look.length} to look at`];
  return `Self-check: ${parts.filter(Boolean).join(', ')}`;
}
