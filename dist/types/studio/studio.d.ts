import { LitElement } from 'lit';
/**
 * The page on which a clinic sets the widget up: a form, the widget itself beside it, and what to copy. What was set stands in
 * the address, after its `#`, and nowhere else.
 *
 * @tag tx-studio
 */
export declare class Studio extends LitElement {
    static properties: {
        setUp: {
            state: boolean;
        };
        listIsShown: {
            state: boolean;
        };
        table: {
            state: boolean;
        };
        busy: {
            state: boolean;
        };
        linkCopied: {
            state: boolean;
        };
    };
    private setUp;
    private linked;
    private linkIsDamaged;
    private linkCopied;
    private listIsShown;
    private table;
    /** The field that is being filled in, where it was in order before: nobody is told of half a number. */
    private busy;
    private readonly address;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement;
    private readonly readAddress;
    private readonly set;
    /** The fragment leads to the studio, as to any place of a page: on a page that keeps it for itself a widget gives no links, and the preview would not be the widget of the clinic's page. */
    private nameAsAddress;
    private readonly setTable;
    private readonly setPrice;
    private readonly swap;
    private readonly showList;
    private readonly copyLink;
    private check;
    private enter;
    /** To the field of a problem, out of a folded group as well. */
    private readonly lead;
    private renderLink;
    protected render(): import("lit-html").TemplateResult<1>;
}
