import type { ChoiceId } from '../content/alternatives.js';
/** A choice of ours that somebody may offer: all but to do nothing. */
export type OfferedChoice = Exclude<ChoiceId, `${string}-nothing`>;
/** By their names, so that the set-up needs nothing else of the choices. A test holds them to all there are. */
export declare const OFFERED_CHOICES: readonly ["sun-cream", "retinoid", "melasma", "botulinum", "filler", "needling", "peel", "face-plasma", "cause", "minoxidil", "finasteride", "transplant", "hair-plasma", "habits", "freezing", "liposuction", "chin", "bands", "radio", "stretch"];
