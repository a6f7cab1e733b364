import type { OnDemand } from '../state/explorer.js';
/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type PartName = 'setup' | 'quiz' | 'result' | 'careful' | 'link' | OnDemand;
type Setup = typeof import('./setup.js');
type Document = typeof import('./document.js');
type Journey = typeof import('../state/journey.js');
type Plan = typeof import('../state/plan.js');
type Link = typeof import('../state/link.js');
/** Called by a widget's name for it once the set-up is here, whoever asked for it. */
export declare const setupWaiters: Set<() => void>;
declare const here: {
    setup?: Setup;
    document?: Document;
    journey?: Journey;
    plan?: Plan;
    link?: Link;
};
/** Makes parts known that came with the script itself. */
export declare function provideParts(parts: Required<typeof here>): void;
export declare function wantDocument(): void;
/** Reads an owner's set-up; `undefined` while it, or the document part where that is needed too, is on its way. */
export declare const setupPart: (needsDocument?: boolean) => Setup | undefined;
/** Reads what is more than attributes; `undefined` on a page that has none. */
export declare const documentPart: () => Document | undefined;
/** Keeps a visit and moves it; `undefined` while it is on its way. */
export declare const journeyPart: () => Journey | undefined;
/** Works out a visit; `undefined` while it is on its way. */
export declare const planPart: () => Plan | undefined;
/** Reads a link to a plan; `undefined` while it is on its way. */
export declare const linkPart: () => Link | undefined;
/** Whether a part is here already. */
export declare function hasPart(name: PartName): boolean;
/** Brings a part; rejects where its file cannot be had. A later call tries again. */
export declare function loadPart(name: PartName): Promise<void>;
export {};
