/** Puts these properties on the frame, by name; what it gives back takes them away. */
export function dressIn(frame: HTMLElement, looks: Readonly<Record<string, string>>): () => void {
  for (const [name, value] of Object.entries(looks)) frame.style.setProperty(name, value);
  return () => { for (const name of Object.keys(looks)) frame.style.removeProperty(name); };
}
