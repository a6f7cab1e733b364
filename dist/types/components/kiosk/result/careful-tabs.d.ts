import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** Answers to the safety questions are open: what follows from that, and the way to them. */
export declare function openTab(explorer: Explorer): Pieces;
/** What the law of the place says, before anything else. */
export declare function lawTab(explorer: Explorer): Pieces;
/** Why a doctor comes first, and the list to take along. */
export declare function doctorTab(explorer: Explorer): Pieces;
/** Every goal of the concern, to choose the nearest. */
export declare function nearestTab(explorer: Explorer): Pieces;
/** Why not now, and what may change it. */
export declare function whyTab(explorer: Explorer): Pieces;
/** What else may help, without a needle. */
export declare function elseTab(explorer: Explorer): Pieces;
/** Signs to see a doctor with. */
export declare function signsTab(explorer: Explorer): Pieces;
/** The note for a doctor. */
export declare function noteTab(explorer: Explorer): Pieces;
/** A doctor looks for the cause first. */
export declare function causeTab(explorer: Explorer): Pieces;
/** What to ask of that doctor. */
export declare function causeQuestionsTab(explorer: Explorer): Pieces;
/** When not to wait. */
export declare function soonerTab(explorer: Explorer): Pieces;
