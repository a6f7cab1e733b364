/** Looks at a page from inside, in any engine, on any page: nothing here relies on what a page may have replaced. */
export declare const TAG = "treatment-explorer";
/** All elements of a tree, shadow trees included, in the order they are drawn. */
export declare function deep(root: ParentNode, found?: Element[]): Element[];
/** The widget of this place on the page, or in the shadow trees of the page. */
export declare function widgetAt(place?: number): HTMLElement;
/** Elements within the widget, in order. */
export declare function inWidget(place?: number): Element[];
/** Whether an element takes room and is not hidden. */
export declare function isShown(element: Element): boolean;
/** Words of an element, those of its shadow trees included. */
export declare function textOf(node: Node): string;
export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'heading' | 'textbox';
/** What an element is called: its label for assistive technology, its `label` element, or its words. */
export declare function nameOf(element: Element): string;
/** Shown elements of this role whose name begins so. */
export declare function byRole(role: Role, name?: string, place?: number): Element[];
/** The element that has the focus, in whatever shadow tree. */
export declare function focused(): Element | null;
