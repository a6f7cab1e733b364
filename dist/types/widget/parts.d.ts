import type { Problem } from '../config/settings.js';
/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type PartName = 'setup' | 'quiz' | 'result';
/** What the owner is told of a part that could not be had. */
export declare function missingPart(name: PartName, error: unknown): Problem;
type Setup = typeof import('./setup.js');
type Journey = typeof import('../state/journey.js');
type Plan = typeof import('../state/plan.js');
/** Makes parts known that came with the script itself. */
export declare function provideParts(setup: Setup, journey: Journey, plan: Plan): void;
/** Reads an owner's set-up; `undefined` while it is on its way. */
export declare const setupPart: () => Setup | undefined;
/** Keeps a visit and moves it; `undefined` while it is on its way. */
export declare const journeyPart: () => Journey | undefined;
/** Works out a visit; `undefined` while it is on its way. */
export declare const planPart: () => Plan | undefined;
/** Whether a part is here already. */
export declare function hasPart(name: PartName): boolean;
/** Brings a part; rejects where its file cannot be had. A later call tries again. */
export declare function loadPart(name: PartName): Promise<void>;
export {};
