import type { Locator } from '@playwright/test';

/** What axe says of a part of the page: a line for each rule and place. */
export interface Audit {
  readonly violations: readonly string[];
  /** What axe cannot decide: the rule, why not, and the element it is in. */
  readonly open: readonly string[];
}

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The first is off, and the second no standard yet, unless they are asked for.
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** Asks axe about the widget, or about the one part of it with this tag. */
export async function audit(widget: Locator, within?: string): Promise<Audit> {
  const place = within ? widget.locator(within).first() : widget;
  return place.evaluate(async (element, options) => {
    interface Check { readonly id: string; readonly data: { readonly messageKey?: string } | null }
    interface Node { readonly target: readonly (string | readonly string[])[]; readonly any: readonly Check[]; readonly all: readonly Check[]; readonly none: readonly Check[]; readonly failureSummary: string }
    interface Result { readonly id: string; readonly nodes: readonly Node[] }
    interface Axe { run(context: Element, options: object): Promise<{ violations: readonly Result[]; incomplete: readonly Result[] }> }
    const { axe } = window as unknown as { axe: Axe };
    const results = await axe.run(element, options);
    const pathOf = ({ target }: Node): string => [target].flat(2).join(' ');
    const whyOf = ({ any, all, none }: Node): string => [...any, ...all, ...none].map(({ id, data }) => data?.messageKey ?? id).join('+');
    const ownerOf = (node: Node): string => /.*\b(tx-[a-z-]+)/.exec(pathOf(node))?.[1] ?? pathOf(node);
    const linesOf = (list: readonly Result[]): string[] =>
      [...new Set(list.flatMap(({ id, nodes }) => nodes.map((node) => `${id} (${whyOf(node)}) in ${ownerOf(node)}`)))];
    return {
      violations: results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${pathOf(node)}: ${node.failureSummary}`)),
      open: linesOf(results.incomplete),
    };
  }, OPTIONS);
}
