/**
 * Address of the widget's script by its usual name, with anything a release or an optimiser puts around it. Languages stand beside
 * it by their tag, `treatment-explorer.ur.js`; `js` is what optimisers keep of a name before their own.
 */
export declare const WIDGET_SCRIPT: RegExp;
