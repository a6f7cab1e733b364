import type { Blocked } from '../facts.js';

/** A shift of the page's layout, as far as it is used here. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node: Node | null }[];
}

interface Refusal extends Blocked {
  readonly source: string;
}

/** What the browser says of the page from now on, and what it still says of before. */
export class Watch {
  private readonly refusals: Refusal[] = [];
  private readonly shifts: Shift[] = [];
  private readonly knowsShifts = PerformanceObserver.supportedEntryTypes?.includes('layout-shift') ?? false;
  private readonly shiftsSeen = new PerformanceObserver((list) => this.keepShifts(list.getEntries()));

  constructor() {
    document.addEventListener('securitypolicyviolation', (event) => this.note(event.effectiveDirective, event.blockedURI, event.sourceFile));
    if (typeof ReportingObserver === 'function') {
      const earlier = new ReportingObserver((reports) => {
        for (const { body } of reports) {
          const { effectiveDirective, blockedURL, sourceFile } = body as unknown as Record<string, string | null>;
          this.note(effectiveDirective ?? '', blockedURL ?? '', sourceFile ?? '');
        }
      }, { types: ['csp-violation'], buffered: true });
      earlier.observe();
    }
    if (this.knowsShifts) this.shiftsSeen.observe({ type: 'layout-shift', buffered: true });
  }

  /** What was refused to files or addresses that are the widget's. */
  blocked(isOurs: (address: string) => boolean): readonly Blocked[] {
    return this.refusals.filter(({ address, source }) => isOurs(address) || isOurs(source));
  }

  /** How far what stands under an element moved before a moment, without anybody's doing; `null` where it is not told. */
  shiftUnder(element: Element, before: DOMHighResTimeStamp): number | null {
    if (!this.knowsShifts) return null;
    this.keepShifts(this.shiftsSeen.takeRecords());
    const isUnder = (node: Node | null): boolean => Boolean(node && element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    return this.shifts
      .filter(({ startTime, hadRecentInput, sources = [] }) => startTime < before && !hadRecentInput && sources.some(({ node }) => isUnder(node)))
      .reduce((sum, { value }) => sum + value, 0);
  }

  private keepShifts(entries: PerformanceEntryList): void {
    this.shifts.push(...entries as Shift[]);
  }

  private note(directive: string, address: string, source: string | null): void {
    const known = this.refusals.some((one) => one.directive === directive && one.address === address);
    if (!known && directive) this.refusals.push({ directive, address, source: source ?? '' });
  }
}
