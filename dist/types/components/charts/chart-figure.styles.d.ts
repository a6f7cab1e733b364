export declare const chartFigureStyles: (import("lit").CSSResult | import("lit").CSSResult[])[];
