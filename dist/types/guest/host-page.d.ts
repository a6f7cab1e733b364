import type { SiteFile } from './site.js';
/** The widget's script as a page of the site loads it. */
export declare const SCRIPT_PATH = "/dist/treatment-explorer.js";
export declare const SCRIPT = "<script src=\"/dist/treatment-explorer.js\" defer></script>";
export declare const WIDGET = "<treatment-explorer advance=\"manual\" currency=\"PKR\" prices=\"9000\" whatsapp=\"+923000000000\"></treatment-explorer>";
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
/** The files of a page: its document at `path`, the witness, and its own. */
export declare function filesOf(page: HostPage, path: string, witness: string): Readonly<Record<string, SiteFile>>;
