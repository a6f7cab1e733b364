/** Puts these properties on the frame, by name. */
export declare function dressIn(frame: HTMLElement, looks: Readonly<Record<string, string>>): void;
