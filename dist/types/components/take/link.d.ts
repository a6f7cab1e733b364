import type { Explorer } from '../../state/explorer.js';
/** The page's own address with the plan and the language shown in its fragment; empty where no plan may be passed on, the page has no address, or keeps a route in its fragment. */
export declare function planLink({ answers, outcome, language }: Pick<Explorer, 'answers' | 'outcome' | 'language'>): string;
/** The address that a kiosk hands the plan to: the owner's page for it. Empty without one: the kiosk's own would make a kiosk of the visitor's phone. */
export declare function handoffLink({ answers, outcome, language, settings: { handoffUrl } }: Pick<Explorer, 'answers' | 'outcome' | 'settings' | 'language'>): string;
