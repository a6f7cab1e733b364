/** A UUID of version 4. Pages without a secure context have no `randomUUID`; all have random bytes. */
export declare function randomKey(): string;
