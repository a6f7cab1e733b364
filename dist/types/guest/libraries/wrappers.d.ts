/**
 * What zone.js does: `addEventListener`, timers, frames and promises go through tasks of its own; a listener that the
 * browser has is not the one that was given.
 */
export declare const ZONE_LIKE: string;
/**
 * What session recorders and monitors do: every listener, shadow root and observer is wrapped and written down, the
 * methods of elements are replaced on their prototypes, and each element that is added is looked at.
 */
export declare const RECORDER_LIKE: string;
