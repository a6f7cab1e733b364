/** What became of a copy: in the clipboard, or marked on the page to be copied by hand. */
export type Copied = 'copied' | 'marked';
/** Copies what an element shows. Without a clipboard, as on pages without https, the browser's old way; else it is marked. */
export declare function copyText(shown: HTMLElement, text: string): Promise<Copied>;
