/** Puts these properties on the frame, by name. */
export function dressIn(frame: HTMLElement, looks: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(looks)) frame.style.setProperty(name, value);
}
