import type { Leak } from './leaks.js';

/** Scripts that tell more than the visitor sends, or without their sending it. */
export const messageLeaks: readonly Leak[] = [
  {
    name: 'what is typed into the form, as it is typed', caughtBy: 'N8', find: 'this.typed = namesPlan(draft) ? draft : {',
    by: 'fetch("/draft?" + draft.name); this.typed = namesPlan(draft) ? draft : {', tells: 'call: fetch /draft?vq',
  },
  { name: 'one field more in the message', caughtBy: 'N9', find: 'const said = {\n\t\t\tname,', by: 'const said = {\n\t\t\tpage: location.href, name,', tells: 'fields: ' },
  {
    name: 'health answers in the message, out of sight', caughtBy: 'N9', find: 'text: exactText(draft, explorer),',
    by: 'text: [exactText(draft, explorer), ...explorer.answers.ever ?? []].join("\\n"),', tells: 'message: "diabetes"',
  },
  { name: 'a copy of the message to another address', caughtBy: 'N9', find: 'order.tell("tx-lead-sent");', by: 'order.tell("tx-lead-sent"); fetch("/copy", { method: "POST", body: JSON.stringify(order.body) });', tells: 'call: fetch /copy' },
  { name: 'a message that goes twice', caughtBy: 'N9', find: 'order.tell("tx-lead-sent");', by: 'order.tell("tx-lead-sent"); void sendLead(order.endpoint, order.body, leaving);', tells: 'call: fetch http' },
  { name: 'a plan that was not put in', caughtBy: 'N9', find: 'plan: hasPlan ? askedPlan(', by: 'plan: true ? askedPlan(', tells: 'attribute: a href="https://wa.me/' },
  { name: 'the age beside the plan', caughtBy: 'N10', find: 'text: exactText(draft, explorer),', by: 'text: `${exactText(draft, explorer)} ${explorer.answers.age}`,', tells: 'message: "18-34"' },
  { name: 'a rule that lets somebody pregnant write', caughtBy: 'N11', find: 'NOT_NOW.has(flag) ? "not-now" : "ask-first"', by: '"ask-first"', tells: 'way: button "Write to" after the answers' },
  {
    name: 'a message that goes when the page sets an address', caughtBy: 'N11', find: 'const endpoint = readAddress("leadEndpoint",',
    by: 'if (leadEndpoint?.endsWith("?again")) fetch(leadEndpoint, { method: "POST", body: "{}" }); const endpoint = readAddress("leadEndpoint",', tells: 'call: fetch http',
  },
  { name: 'analytics that take no consent for a yes', caughtBy: 'N12', find: 'Math.min(LEVELS.indexOf(settings.analytics), LEVELS.indexOf(given))', by: 'LEVELS.indexOf(settings.analytics)', tells: 'data layer: ' },
  { name: 'a test that sends', caughtBy: 'N13', find: 'if (order.isTest) return', by: 'if (order.isTest) void sendLead(order.endpoint, order.body, new AbortController()); if (order.isTest) return', tells: 'call: fetch http' },
];
