/** What a fragment of the page's address begins with when it holds a plan code. */
export declare const PLAN_FRAGMENT = "#tx-plan=";
/** What follows the code where the plan is to be shown to a clinician. */
export declare const FOR_CLINICIAN = "&view=clinician";
/** Most bytes of the whole fragment. */
export declare const MAX_FRAGMENT = 300;
