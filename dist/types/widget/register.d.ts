/** Registers the widget and its first screen. The other parts register themselves when they arrive. */
export declare function register(): void;
