import type { SiteFile } from './site.js';

/** The widget's script as a page of the site loads it. */
export const SCRIPT_PATH = '/dist/treatment-explorer.js';
export const SCRIPT = `<script src="${SCRIPT_PATH}" defer></script>`;
export const WIDGET = '<treatment-explorer advance="manual" currency="PKR" prices="9000" whatsapp="+923000000000"></treatment-explorer>';

/** Somebody's page, as their server gives it. */
export interface HostPage {
  /** What stands before the html element. */
  readonly doctype?: string;
  /** Attributes of the html element. */
  readonly html?: string;
  /** Markup of the head, after the witness. */
  readonly head?: string;
  /** Markup of the body; the script and the widget of a plain page unless told. */
  readonly body?: string;
  /** The whole document where it is none of the usual kind; `{{witness}}` stands for the witness's tag. */
  readonly whole?: string;
  /** Media type. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Nonce for the witness's tag. */
  readonly nonce?: string;
  /** Further files: path and text, or all that is said with it. `/dist/treatment-explorer.js` replaces the widget's script. */
  readonly files?: Readonly<Record<string, SiteFile>>;
}

const WITNESS_PATH = '/witness.js';

/** The files of a page: its document at `path`, the witness, and its own. */
export function filesOf(page: HostPage, path: string, witness: string): Readonly<Record<string, SiteFile>> {
  const { doctype = '<!doctype html>', html = 'lang="en"', head = '', body = `${SCRIPT}<p>Welcome to the clinic.</p>${WIDGET}`, type = 'text/html; charset=utf-8', headers = {}, nonce } = page;
  const tag = `<script src="${WITNESS_PATH}"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
  const usual = `${doctype}<html ${html}><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>${tag}<title>A clinic</title>${head}</head><body>${body}</body></html>`;
  return {
    [path]: { body: page.whole?.replaceAll('{{witness}}', tag) ?? usual, type, headers },
    [WITNESS_PATH]: witness,
    ...page.files,
  };
}
