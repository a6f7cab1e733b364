/** Registers a custom element once, even where another copy of the script has registered it before. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
