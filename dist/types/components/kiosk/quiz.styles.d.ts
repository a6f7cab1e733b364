/** How the quiz lies on a kiosk: it fills its place, and keeps no room for other questions. */
export declare const kioskQuizStyles: import("lit").CSSResult;
/** How one question lies there; what belongs to another page of a long list is hidden. */
export declare const kioskQuestionStyles: import("lit").CSSResult;
