// Everything that is not exactly a message is refused, in the agreed form, and nothing is mailed.
import assert from 'node:assert/strict';

import { lead, readyForLeads, send } from './lead.mjs';

const without = (name) => Object.fromEntries(Object.entries(lead()).filter(([key]) => key !== name));
const consents = (change) => lead({ consents: { ...lead().consents, ...change } });
const contact = (change) => consents({ contact: { ...lead().consents.contact, ...change } });
const many = (letter, count) => letter.repeat(count);

/** Code of the refusal => bodies. */
const REFUSED = {
  json: ['', 'name=Zarqa', '{', '[]', 'null', '"text"', '1', '{"a":'.repeat(20) + '1' + '}'.repeat(20), '{"name":"\ud800"}'.replace('\ud800', '\\ud800')],
  shape: [
    {}, ...Object.keys(lead()).map(without), lead({ website: '' }), lead({ website: 'https://spam.example' }), lead({ answers: {} }), lead({ today: ['pregnant'] }),
    lead({ version: 2 }), lead({ version: '1' }), lead({ key: '' }), lead({ key: '1' }), lead({ key: `${lead().key}\n` }), lead({ key: 7 }),
    lead({ name: '' }), lead({ name: '  ' }), lead({ name: many('x', 81) }), lead({ name: 7 }), lead({ name: null }), lead({ name: ['x'] }),
    lead({ contact: '' }), lead({ contact: many('x', 121) }), lead({ when: many('x', 121) }), lead({ when: null }), lead({ text: many('x', 4001) }), lead({ text: { a: 1 } }),
    lead({ lang: '' }), lead({ lang: 'en\n' }), lead({ lang: '<b>' }), lead({ at: '' }), lead({ at: 'yesterday' }), lead({ at: '2026-13-45T99:99:99Z' }), lead({ at: 1763884800 }),
  ],
  header: ['\r\nBcc: evil@evil.example', '\nBcc: x', '\r', '\u0000', '\u2028', '\u0085', '\t'].flatMap((mark) => [
    lead({ name: `Zarqa${mark}` }), lead({ contact: `zarqa@visitor.example${mark}` }), lead({ when: `${mark}now` }),
  ]),
  consent: [
    lead({ consents: null }), lead({ consents: {} }), lead({ consents: [] }), lead({ consents: true }), consents({ contact: null }), consents({ other: true }),
    lead({ consents: { contact: lead().consents.contact } }),
    contact({ given: false }), contact({ given: 'true' }), contact({ given: 1 }), contact({ text: '' }), contact({ text: ' ' }), contact({ text: null }), contact({ version: 1 }), contact({ more: 1 }),
    consents({ health: false }), consents({ health: { given: true } }), consents({ health: { ...lead().consents.health, given: false } }), consents({ health: { given: 'yes', version: 'h1', text: 'x' } }), consents({ health: { given: true, version: 'h1', text: '' } }),
  ],
  size: [JSON.stringify(lead({ name: 'Zarqa' })).padEnd(32769, ' '), lead({ text: many('x', 60000) })],
};
const STATUS = { size: 413 };

async function isRefused(site, body, code, status, options) {
  const answer = await send(site, body, options);
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  assert.deepEqual({ status: answer.status, body: answer.body }, { status, body: { ok: false, code } }, written.slice(0, 200));
  assert.match(answer.type, /^application\/json\b/);
}

export const refusals = [
  ...Object.entries(REFUSED).map(([code, bodies]) => ({
    title: `refused as "${code}": ${bodies.length} bodies that are not the agreed one`,
    async run(site) {
      readyForLeads(site);
      for (const body of bodies) await isRefused(site, body, code, STATUS[code] ?? 400);
      assert.deepEqual(site.mail.sent, []);
    },
  })),
  {
    title: 'a body of exactly 32 KB is taken, and the longest message in Hindi, with consents of the owner’s, is shorter',
    async run(site) {
      readyForLeads(site);
      assert.equal((await send(site, JSON.stringify(lead({ name: 'Zarqa' })).padEnd(32768, ' '))).status, 200);
      const consent = { given: true, version: 'आ'.repeat(40), text: 'आ'.repeat(600) };
      const longest = JSON.stringify(lead({ name: 'आ'.repeat(80), contact: 'आ'.repeat(120), when: 'आ'.repeat(120), text: 'आ'.repeat(4000), consents: { contact: consent, health: consent } }));
      assert.ok(Buffer.byteLength(longest) > 16384);
      assert.equal((await send(site, longest)).status, 200);
    },
  },
  {
    title: 'refused as "type": what is not sent as JSON, as a form of another site can do without asking',
    async run(site) {
      readyForLeads(site);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/ld+json', '']) {
        await isRefused(site, lead(), 'type', 415, { headers: { 'content-type': type } });
      }
      assert.deepEqual(site.mail.sent, []);
    },
  },
  {
    title: 'there is nothing to get, put or delete',
    async run(site) {
      readyForLeads(site);
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) assert.equal((await send(site, lead(), { method })).status, 404, method);
      const fields = new URLSearchParams(Object.entries(lead()).map(([name, value]) => [name, String(value)]));
      await isRefused(site, '{}', 'shape', 400, { query: `?${fields}` });
      assert.deepEqual(site.mail.sent, []);
    },
  },
  {
    title: 'refused as "off": any message while the form is off',
    async run(site) {
      readyForLeads(site, { lead_form: '' });
      await isRefused(site, lead(), 'off', 403);
      assert.deepEqual(site.mail.sent, []);
    },
  },
  {
    title: 'L1: a mail that fails, or a mail plugin that breaks, is told as such, and the same message can be sent again',
    async run(site) {
      readyForLeads(site);
      const message = lead();
      for (const mode of ['fail', 'throw']) {
        site.mail.mode(mode);
        await isRefused(site, message, 'mail', 502);
      }
      site.mail.mode('record');
      assert.equal((await send(site, message)).status, 200);
      assert.equal(site.mail.sent.length, 1);
    },
  },
  {
    title: 'refused as "limit": the eleventh message of one address in ten minutes; a repeat of an earlier one is still answered',
    async run(site) {
      readyForLeads(site);
      const first = lead();
      for (let count = 0; count < 10; count += 1) assert.equal((await send(site, count === 0 ? first : lead())).status, 200);
      const { status, body, headers } = await send(site, lead());
      assert.deepEqual({ status, body }, { status: 429, body: { ok: false, code: 'limit' } });
      assert.equal(headers.get('retry-after'), '600');
      assert.equal((await send(site, first)).status, 200);
      assert.equal(site.mail.sent.length, 10);
    },
  },
];
