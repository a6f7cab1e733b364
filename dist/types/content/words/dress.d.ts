/** Puts these properties on the frame, by name; what it gives back takes them away. */
export declare function dressIn(frame: HTMLElement, looks: Readonly<Record<string, string>>): () => void;
