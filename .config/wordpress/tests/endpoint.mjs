// The endpoint, when all is well, and who may call it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';

import { lead, readyForLeads, send } from './lead.mjs';
import { publish, withPage } from './support.mjs';

export const endpoint = [
  {
    title: 'a message is mailed once to the clinic, and the answer is the agreed one',
    async run(site) {
      readyForLeads(site);
      const message = lead();
      const { status, type, headers, body, text } = await send(site, message);
      assert.deepEqual({ status, body }, { status: 200, body: { ok: true, key: message.key } });
      assert.match(type, /^application\/json\b/);
      assert.equal(text, JSON.stringify({ ok: true, key: message.key }));
      assert.equal(headers.get('cache-control'), 'no-store');
      const [mail, ...more] = site.mail.sent;
      assert.equal(more.length, 0);
      assert.equal(mail.to, 'reception@clinic.example');
      assert.equal(mail.subject, '[Example Clinic] New message from the treatment guide');
      assert.deepEqual(mail.headers, ['Reply-To: zarqa@visitor.example', 'Content-Type: text/plain; charset=UTF-8']);
      for (const part of ['Name: Zarqa O’Brien', 'How to reach them: zarqa@visitor.example', 'When: after 5', '\nBlue-penguin question:\nwhat about "hair"?\n',
        '- Contact: yes (c1) "Write or call me about this message."', '- Health: yes (h1) "Read what the text tells of my health."', 'Sent: 2026-11-23T08:00:00.000Z', 'Language: en']) {
        assert.ok(mail.message.includes(part), `${part} is missing in\n${mail.message}`);
      }
    },
  },
  {
    title: 'L9: names and contacts of every kind are taken: one letter, Urdu, Arabic digits, a telephone number, no health consent asked',
    async run(site) {
      readyForLeads(site);
      const people = [
        { name: 'Q', contact: '+92 300 1234567' }, { name: 'عائشہ', contact: '٠٣٠٠١٢٣٤٥٦٧' }, { name: 'ã'.repeat(80), contact: '😀'.repeat(120), when: '', text: 'ع'.repeat(4000) },
        { lang: 'ur-PK', at: '2026-11-23T13:00:00+05:00', text: '' },
      ];
      for (const person of people) {
        const message = lead({ ...person, consents: { ...lead().consents, health: null } });
        const { status, text } = await send(site, message);
        assert.equal(status, 200, `${text} for ${JSON.stringify(person).slice(0, 80)}`);
      }
      assert.equal(site.mail.sent.length, people.length);
      assert.deepEqual(site.mail.sent[0].headers, ['Content-Type: text/plain; charset=UTF-8'], 'a telephone number is no address to reply to');
      assert.ok(site.mail.sent[1].message.includes('- Health: not asked'));
    },
  },
  {
    title: 'as WordPress really sends it: one mail, whose headers hold nothing of the visitor but the address to reply to',
    async run(site) {
      readyForLeads(site);
      site.mail.mode('real');
      const { status } = await send(site, lead({ name: 'Zarqa" <evil@evil.example>', text: 'A line\n\nBcc: evil@evil.example\n.\nthe end' }));
      assert.equal(status, 200);
      const [head] = site.mail.rawText.split(/\r?\n\r?\n/);
      assert.match(head, /^To: reception@clinic\.example$/m);
      assert.match(head, /^Reply-To: zarqa@visitor\.example$/m);
      assert.equal(head.match(/^To:/gm).length, 1);
      assert.doesNotMatch(head, /evil|Bcc|Zarqa\b/);
      site.mail.empty();
    },
  },
  {
    title: 'pages of other sites may not send, but for the one that the owner named',
    async run(site) {
      readyForLeads(site, { lead_origin: 'https://www.clinic.example' });
      const from = (origin, options = {}) => send(site, lead(), { headers: { origin }, ...options });
      for (const origin of ['https://evil.example', 'https://www.clinic.example.evil.example', 'http://www.clinic.example', 'https://www.clinic.example:444', `${site.url}0`]) {
        const { status, body, headers } = await from(origin);
        assert.deepEqual({ status, body }, { status: 403, body: { ok: false, code: 'origin' } }, origin);
        assert.equal(headers.get('access-control-allow-origin'), null, origin);
        assert.equal(headers.get('access-control-allow-credentials'), null, origin);
      }
      assert.equal(site.mail.sent.length, 0);
      for (const origin of [site.url, 'https://www.clinic.example']) {
        const { status, headers } = await from(origin);
        assert.equal(status, 200, origin);
        assert.equal(headers.get('access-control-allow-origin'), origin);
        assert.equal(headers.get('access-control-allow-credentials'), null, origin);
      }
      const hidden = await from('null');
      assert.equal(hidden.headers.get('access-control-allow-origin'), null);
      const asked = async (origin) => (await send(site, '', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })).headers;
      for (const origin of ['https://evil.example', 'null']) assert.equal((await asked(origin)).get('access-control-allow-origin'), null, origin);
      assert.equal((await asked('https://www.clinic.example')).get('access-control-allow-origin'), 'https://www.clinic.example');
      assert.match((await asked('https://www.clinic.example')).get('access-control-allow-headers'), /Content-Type/i);
    },
  },
  {
    title: 'a page of the site sends as the widget does, without cookies and referrer, and reads the answer; one of another host does not',
    async run(site) {
      readyForLeads(site);
      const post = (address) => withPage(site, async (page) => {
        await page.goto(address);
        return page.evaluate(([endpoint, body]) => fetch(endpoint, {
          credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', mode: 'cors', method: 'POST',
          headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive: false,
        }).then((answer) => answer.json(), (error) => error.name), [`${site.url}/wp-json/treatment-explorer/v1/lead`, lead()]);
      });
      assert.equal((await post(publish(site, 'A page'))).ok, true);
      const elsewhere = createServer((_, response) => { response.setHeader('content-type', 'text/html').end('<p>elsewhere'); }).listen(0, '127.0.0.1');
      await new Promise((resolve) => { elsewhere.once('listening', resolve); });
      try {
        assert.equal(await post(`http://127.0.0.1:${elsewhere.address().port}/`), 'TypeError');
      } finally {
        elsewhere.close();
      }
      assert.equal(site.mail.sent.length, 1);
    },
  },
  {
    title: 'other endpoints of the site keep what WordPress says of them',
    async run(site) {
      const { headers } = await fetch(`${site.url}/wp-json/wp/v2/types`, { headers: { origin: 'https://other.example' } });
      assert.equal(headers.get('access-control-allow-origin'), 'https://other.example');
    },
  },
];
