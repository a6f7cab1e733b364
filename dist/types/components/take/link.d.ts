import type { Explorer } from '../../state/explorer.js';
/** The page's own address with the plan in its fragment; empty where no plan may be passed on, the page has no address, or keeps a route in its fragment. */
export declare function planLink({ answers, outcome }: Pick<Explorer, 'answers' | 'outcome'>): string;
