/**
 * Puts a widget after every `<script data-treatment-explorer>` that has none yet; its `data-` attributes that
 * name a setting become the widget's. Found by their mark, so late, async, delayed and moved scripts work as well.
 */
export declare function mountScriptTags(): void;
