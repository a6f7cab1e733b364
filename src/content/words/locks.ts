/** Why an owner cannot say a sentence otherwise. */
export type LockKind = 'safety' | 'honesty' | 'notice' | 'setting';

interface Lock {
  readonly kind: LockKind;
  readonly what: string;
  readonly path: RegExp;
}

/** What no owner's words may stand for. The first lock that a path meets is the one that is told. */
export const LOCKS: readonly Lock[] = [
  { kind: 'safety', what: 'emergency words and warning signs', path: /^(?:start\.warning\.|signs\.|take\.print\.help|take\.keep\.(?:harm|late))/ },
  { kind: 'safety', what: 'health questions and their answers', path: /^quiz\.(?:(?:questions|options|chips)\.(?:age|today|ever)|groups|keepMedicine|filledIn|errors\.(?:unsaid|several)|howTo\.several)\b/ },
  { kind: 'safety', what: 'the verdict and the reasons for it', path: /^result\.(?:screening|frame\.(?:doctor|notNow|verdict\.(?:open|ask|legal|cannot|untested)|verdict\.summary\.if|next\.lead|change\.verdict))|^take\.print\.(?:health|askBecause)\b/ },
  { kind: 'safety', what: 'pages that lead to a doctor, and cautions', path: /^result\.(?:cause|cautions|leads|frame\.(?:cause|goals\.none)|plan\.(?:timeline\.(?:recovery|moreVisits|checkNote)))\b/ },
  { kind: 'safety', what: 'law and rules of a place', path: /^result\.regions\b|^result\.plan\.cost\.notYet\b/ },
  { kind: 'safety', what: 'the part on safety', path: /^(?:detail\.(?:safety|explain\.safety)|result\.rows\.safety|result\.frame\.contents\.safety)\b/ },
  { kind: 'safety', what: 'how somebody to treat is checked, and care after a visit', path: /^detail\.(?:practitioner\.(?:checks|register|reviews|consultation)|afterwards)\b|^detail\.check\b/ },
  { kind: 'honesty', what: 'how strong the proof is', path: /^(?:result\.(?:labels\.grades|brief|rows\.(?:works|compare\.(?:answer|byGoal|careful))|goals\.[\w-]+\.(?:about|ifNothing))|detail\.(?:works|claims|myths|explain\.(?:works|myths)|how\.collagen)|result\.frame\.short\.growsBack|result\.frame\.goals\.proof)\b/ },
  { kind: 'honesty', what: 'what other choices are, set with `alternatives`', path: /^detail\.compare\.(?!ask$|trades$|nothing$|choice$)/ },
  { kind: 'honesty', what: 'whose figure it is, and how it is reached', path: /^(?:result\.labels\.(?:basis|figures)\.|detail\.(?:recipes|method|methodPage|standards)\.|take\.print\.basis)|^result\.plan\.timeline\.(?:firstChange|twoWays|cards|basis)|^result\.plan\.cost\.(?:published|stale|source|run|quote|answer|rows|sentence|once)\b/ },
  { kind: 'honesty', what: 'sources and where they are named', path: /^(?:start\.(?:facts\.sources|ranges)|detail\.explain\.(?:citations|sources)|take\.print\.(?:sources|doi|pubMed|found|notFound))\b/ },
  { kind: 'honesty', what: 'stories and photos of others', path: /^(?:detail\.stories|result\.rows\.stories)\b/ },
  { kind: 'notice', what: 'who made this, who sells, who reviewed', path: /^start\.footer\b/ },
  { kind: 'notice', what: 'who is paid, and the order of clinics; `disclosure` holds your own words', path: /^(?:result\.frame\.next\.(?:disclosure|samePlan|paidLink)|clinics\.(?:rule|free|notVisited|noLicence|leadAsk|price|confirm))$/ },
  { kind: 'notice', what: 'what becomes of a visitor’s words, and test mode', path: /^(?:start\.facts\.privacy|quiz\.link|contact\.(?:sending|form\.(?:lead|straight|adults|agree|privacy|empty|text$|faults\.(?:agree|health)))|take\.(?:keep\.(?:text|link|qr|email|share)\.(?:note|label)|calendar\.(?:text|lead))|result\.keep\.tells|kiosk\.result\.(?:take\.(?:holds|none)|tickOnly)|result\.frame\.next\.(?:health|textBefore|testMode))\b/ },
  { kind: 'notice', what: 'what a kiosk keeps and clears', path: /^kiosk\.(?:screen\.(?:attract\.line|note|idle|cover|left|clear)|staff\.panel\.kept)\b/ },
  { kind: 'setting', what: 'set with `lead.contactConsent` and `lead.healthConsent`', path: /^contact\.form\.(?:contact|health)(?:Name|Text)$/ },
  { kind: 'setting', what: 'the name of a file', path: /^take\.calendar\.file$/ },
];

/** Why a sentence is locked; `undefined` where an owner may say it otherwise. */
export function lockOf(path: string): Lock | undefined {
  return LOCKS.find((lock) => lock.path.test(path));
}
