// A message of the contact form, as the widget sends it.
import { randomUUID } from 'node:crypto';

import { CLINIC, set } from './support.mjs';

/** A message in order; `change` overrides. */
export function lead(change = {}) {
  return {
    version: 1, key: randomUUID(), name: 'Zarqa O’Brien', contact: 'zarqa@visitor.example', when: 'after 5', text: 'Blue-penguin question:\nwhat about "hair"?',
    consents: {
      contact: { given: true, version: 'c1', text: 'Write or call me about this message.' },
      health: { given: true, version: 'h1', text: 'Read what the text tells of my health.' },
    },
    lang: 'en', at: '2026-11-23T08:00:00.000Z', ...change,
  };
}

const path = '/wp-json/treatment-explorer/v1/lead';

/** Sends a body, an object or a text; gives status, kind and answer. */
export async function send(site, body, { headers = {}, method = 'POST', query = '' } = {}) {
  const answer = await fetch(`${site.url}${path}${query}`, {
    method, headers: { 'content-type': 'application/json', ...headers }, ...(method !== 'GET' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type'), headers: answer.headers, text, body: text && JSON.parse(text) };
}

/** A site that takes messages, with an empty mailbox and nothing remembered. */
export function readyForLeads(site, settings = {}) {
  set(site, { ...CLINIC, ...settings });
  site.php(`global $wpdb; $wpdb->query("DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%tx\\\\_%'"); return 1;`);
  site.mail.empty();
}
