/** What became of a copy: in the clipboard, or marked on the page to be copied by hand. */
export type Copied = 'copied' | 'marked';

/** Copies what an element shows. Without a clipboard, as on pages without https, the browser's old way; else it is marked. */
export async function copyText(shown: HTMLElement, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Marked it can be copied by hand, whatever follows.
    getSelection()?.selectAllChildren(shown);
    // A button shows no link: what would be copied is its own words.
    return shown.textContent.trim() === text.trim() && copyMarked() ? 'copied' : 'marked';
  }
}

function copyMarked(): boolean {
  // Deprecated, and the only way there is where the clipboard is refused.
  const command = (document as unknown as { readonly execCommand?: (name: string) => boolean }).execCommand;
  try {
    return command?.call(document, 'copy') ?? false;
  } catch {
    return false;
  }
}
