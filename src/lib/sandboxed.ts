/** Whether the document is in a sandbox, without an origin of its own: a link may lead nowhere there. */
export function isSandboxed(): boolean {
  return origin === 'null';
}
