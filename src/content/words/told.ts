/** A statement of a translation: its sources stand with the English one. */
export function told(text: string): { readonly text: string } {
  return { text };
}
