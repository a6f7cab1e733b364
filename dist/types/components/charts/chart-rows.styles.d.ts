export declare const chartRowStyles: import("lit").CSSResult[];
