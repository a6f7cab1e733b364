/** What a fragment of the page's address begins with when it holds a plan code. */
export const PLAN_FRAGMENT = '#tx-plan=';
/** What follows the code where the plan is to be shown to a clinician. */
export const FOR_CLINICIAN = '&view=clinician';
/** Most bytes of the whole fragment. */
export const MAX_FRAGMENT = 300;
