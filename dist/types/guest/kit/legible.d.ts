/** Text of the widget that a person could not read, each with the reason: too small, too pale, spread or squeezed, see-through. */
export declare function illegible(place?: number): string[];
