/**
 * Tells a choice made with a real mouse, pen or finger from every other: keys, a screen reader, a script. What cannot be
 * proven is taken for the others. Its handlers are for each option, so that press and release are known to be on the same.
 */
export declare class PointerProof {
    private press;
    private click;
    readonly handlePress: (event: PointerEvent) => void;
    readonly handleRelease: (event: PointerEvent) => void;
    /** A screen reader's click counts no presses. */
    readonly handleClick: (event: MouseEvent) => void;
    /** Whether the choice that `event` reports was made on `target` by the pointer seen last. */
    proves(event: Event, target: EventTarget | null): boolean;
}
