/** The kind of a value in words. */
export function kindOf(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  return Array.isArray(found) ? 'a list' : `${typeof found === 'object' ? 'an' : 'a'} ${typeof found}`;
}
