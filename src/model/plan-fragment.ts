/** What a fragment of the page's address begins with when it holds a plan code. */
export const PLAN_FRAGMENT = '#tx-plan=';
