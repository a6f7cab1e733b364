/** What the iframe page and the page around it tell each other. `tx` is the version. Never anything a visitor did. */
export type FrameMessage = 
/** From the iframe: it listens. */
{
    readonly tx: 1;
    readonly kind: 'here';
}
/** From the page: it keeps the height. */
 | {
    readonly tx: 1;
    readonly kind: 'hello';
}
/** From the page: it does not let the frame be that tall, so what is in it has to scroll. */
 | {
    readonly tx: 1;
    readonly kind: 'short';
}
/** From the iframe: how tall it is, in CSS px. */
 | {
    readonly tx: 1;
    readonly kind: 'height';
    readonly px: number;
}
/** From the iframe: what has to be in view, in CSS px from its top. */
 | {
    readonly tx: 1;
    readonly kind: 'reveal';
    readonly top: number;
    readonly bottom: number;
};
/** A message of this kind of page, or nothing where it is another one, whatever somebody has sent. */
export declare function frameMessage(data: unknown): FrameMessage | undefined;
