import { nothing, type TemplateResult } from 'lit';
/** A code is black on white whatever lies around it, and never smaller than 34 mm. */
export declare const qrStyles: import("lit").CSSResult;
/** A code to scan, as one path on a square of `size`, margin included. */
export interface QrDrawing {
    readonly size: number;
    readonly path: string;
}
/** Draws a text as a code; `null` where it is too long to be scanned from paper. */
export declare function drawQr(text: string): QrDrawing | null;
/** The code of a text under a name; nothing where there is none. Needs `qrStyles`. */
export declare function qrTemplate(text: string, name: string): TemplateResult | typeof nothing;
