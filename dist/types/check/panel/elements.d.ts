/** Plain elements by hand: a second copy of Lit would ask the page once more for the policy its templates need, and be refused. */
type Child = Node | string | null | undefined;
/** An element with its attributes and what stands in it. Text goes in as text. */
export declare function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElementTagNameMap[K];
declare const DRAWINGS: {
    readonly fix: "M10 3 2.5 16.5h15zM10 8.5v4M10 14.4v.1";
    readonly look: "M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM10 9v5M10 6.2v.1";
    readonly passed: "m4 10.5 4 4L16 6";
    readonly copy: "M9 7h5.5a2 2 0 0 1 2 2v5.500a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM13 4.500V4a1.500 1.500 0 0 0-1.500-1.500H4.500a2 2 0 0 0-2 2v7A1.500 1.500 0 0 0 4 13h.5";
};
/** A drawing in a line, silent to screen readers: words beside it say the same. */
export declare function icon(name: keyof typeof DRAWINGS): SVGSVGElement;
export {};
