/** Every part that a page may reach. What stands right under the widget's root hands them on. */
export declare const PARTS = "heading, question, option, option-selected, button, key-figure, action, chart";
