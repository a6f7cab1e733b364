import type { Explorer } from '../../../state/explorer.js';
import { type StaffPin } from '../../../state/kiosk/pin.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import type { ScreenSet } from './screen-set.js';
/**
 * The way for staff: a PIN, then how the device does, and a button that clears the screen. It holds nothing of a visitor.
 *
 * @tag tx-kiosk-staff
 * @fires close - Back to the screen.
 * @fires clear - The screen is to be cleared.
 * @fires set - Something of the screen was set anew.
 */
export declare class KioskStaff extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What tells the PIN. */
    pin: StaffPin | undefined;
    isAwake: boolean;
    /** How the screen is set. */
    set: ScreenSet;
    private typed;
    private isOpen;
    private isWrong;
    private readonly timers;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    focus(options?: FocusOptions): void;
    /** The panel, and a pad that nobody uses, close after a while. */
    private wait;
    /** Draws anew once a PIN is taken again, and each minute until then. */
    private lookAtLock;
    private readonly handleClose;
    private readonly handleClear;
    private readonly handleFull;
    private readonly handleSet;
    private readonly handleEmpty;
    private readonly handleErase;
    private readonly handleDigit;
    private tryPin;
    private renderPad;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-staff': KioskStaff;
    }
}
