import { WIDGET_SCRIPT } from '../../lib/script-name.js';

/** Tags of the widget's script on this page. */
export function scriptTags(): readonly HTMLScriptElement[] {
  return [...document.querySelectorAll('script')].filter(({ src, dataset }) => src && (WIDGET_SCRIPT.test(src) || dataset['treatmentExplorer'] !== undefined));
}

/** Folders that the widget's files lie in, with the slash at their end. */
export function foldersOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => address.replace(/[?#].*$/, '').replace(/[^/]*$/, '')))];
}

/** Whether a file is one of the widget's: in its folder of chunks, or one of the names it has. */
export function isOurs(address: string, scripts: readonly string[]): boolean {
  return scripts.includes(address)
    || foldersOf(scripts).some((folder) => address.startsWith(`${folder}chunks/`) || address.startsWith(`${folder}treatment-explorer`));
}
