/** Whether the document is in a sandbox, without an origin of its own: a link may lead nowhere there. */
export declare function isSandboxed(): boolean;
