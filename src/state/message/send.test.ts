import { expect } from 'chai';

import { BEHAVIOURS, PROOFS } from '../../testing/lead-behaviours.js';
import { LeadServer } from '../../testing/lead-server.js';
import type { LeadBody } from './body.js';
import { leadBody } from './body.js';
import { isSureFault, LATE, sendLead } from './send.js';

const SENTENCE = { text: 'They may answer me.', version: '1' };
const message = (): LeadBody => leadBody({
  name: 'Sara', contact: '0300 0000000', when: '', text: 'Hello سارہ 👩‍⚕️', lang: 'en', contactSentence: SENTENCE, healthSentence: null,
}, null, new Date('2026-11-22T10:00:00Z'));

describe('sendLead to a real server', () => {
  let server: LeadServer;
  before(async () => { server = await LeadServer.start(); });
  after(async () => { await server.stop(); });
  beforeEach(() => { server.posted.length = 0; });

  const send = (body = message(), signal = new AbortController().signal) => sendLead(server.endpoint, body, { signal });

  const answers = Object.values(BEHAVIOURS).flat().filter(({ inBrowser }) => !inBrowser);
  for (const behaviour of answers.filter(({ hangs }) => !hangs)) {
    it(`L1: takes this for no proof: ${behaviour.name}`, async () => {
      server.behaviour = behaviour;
      const result = await send();
      expect(result).to.include({ sent: false });
      expect(result).not.to.deep.include({ fault: 'stopped' });
      expect(server.posted.length).to.be.at.least(1);
    });
  }

  for (const behaviour of answers.filter(({ hangs }) => hangs)) {
    it(`L1: gives up after the caller’s time: ${behaviour.name}`, async () => {
      const slow = await LeadServer.start();
      slow.behaviour = behaviour;
      const leaving = new AbortController();
      const here = slow.next();
      const result = sendLead(slow.endpoint, message(), { signal: leaving.signal });
      await here;
      leaving.abort(LATE);
      expect(await result).to.deep.equal({ sent: false, fault: 'late' });
      await slow.stop();
    });
  }

  for (const behaviour of PROOFS.filter(({ inBrowser }) => !inBrowser)) {
    it(`is sent with this reply: ${behaviour.name}`, async () => {
      server.behaviour = behaviour;
      expect(await send()).to.deep.equal({ sent: true });
      expect(server.posted).to.have.length(1);
    });
  }

  it('meets more than forty ways to fail', () => { expect(Object.values(BEHAVIOURS).flat().length).to.be.greaterThan(40); });

  it('L1: says so where nobody listens', async () => {
    const gone = await LeadServer.start();
    const { endpoint } = gone;
    await gone.stop();
    expect(await sendLead(endpoint, message(), { signal: new AbortController().signal })).to.deep.equal({ sent: false, fault: 'unreachable' });
  });

  it('L1: says what kind of failure it was', async () => {
    const kinds: Readonly<Record<string, readonly number[]>> = { busy: [429, 503], refused: [400, 401, 403, 404, 405, 413, 422], broken: [408, 500, 501, 502, 504] };
    for (const [fault, codes] of Object.entries(kinds)) {
      for (const code of codes) {
        server.behaviour = { name: '', answer: ({ response }) => { response.writeHead(code).end(); } };
        expect(await send(), String(code)).to.deep.equal({ sent: false, fault });
      }
    }
  });

  it('L3: sends nothing after an abort, and throws nothing', async () => {
    expect(await send(message(), AbortSignal.abort())).to.deep.equal({ sent: false, fault: 'stopped' });
    expect(server.posted).to.deep.equal([]);
  });

  it('L7: posts one request with the body as it stands, and nothing of the page', async () => {
    server.behaviour = undefined;
    const body = message();
    await send(body);
    expect(server.posted).to.have.length(1);
    const [{ raw, headers }] = server.posted as [LeadServer['posted'][number]];
    expect(JSON.parse(raw)).to.deep.equal({
      version: 1, key: body.key, name: 'Sara', contact: '0300 0000000', when: '', text: 'Hello سارہ 👩‍⚕️',
      consents: { contact: { given: true, version: '1', text: 'They may answer me.' }, health: null }, lang: 'en', at: '2026-11-22T10:00:00.000Z',
    });
    expect(headers['content-type']).to.equal('application/json');
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers).not.to.have.property(name);
  });
});

describe('sendLead and the page', () => {
  const real = globalThis.fetch;
  afterEach(() => { globalThis.fetch = real; });
  const withNavigator = async (navigator: { readonly onLine: boolean }, job: () => Promise<void>): Promise<void> => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator });
    try { await job(); } finally { if (own) Object.defineProperty(globalThis, 'navigator', own); else Reflect.deleteProperty(globalThis, 'navigator'); }
  };

  it('L5: asks without cookies, referrer, store, redirects or a life after the page', async () => {
    const asked: RequestInit[] = [];
    globalThis.fetch = (_url, init) => { asked.push(init ?? {}); return Promise.reject(new TypeError('no')); };
    const { signal } = new AbortController();
    await sendLead('https://clinic.example/lead', message(), { signal });
    const { body, ...rest } = asked[0] ?? {};
    expect(typeof body).to.equal('string');
    expect(rest).to.deep.equal({
      credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', mode: 'cors', method: 'POST',
      headers: { 'content-type': 'application/json' }, keepalive: false, integrity: '', window: null, signal,
    });
  });

  it('L4: tells offline from a server that is away, and keeps nothing to send later', async () => {
    let asked = 0;
    globalThis.fetch = () => { asked += 1; return Promise.reject(new TypeError('no')); };
    await withNavigator({ onLine: false }, async () => {
      expect(await sendLead('https://clinic.example/lead', message(), { signal: new AbortController().signal })).to.deep.equal({ sent: false, fault: 'offline' });
    });
    await withNavigator({ onLine: true }, async () => {
      expect(await sendLead('https://clinic.example/lead', message(), { signal: new AbortController().signal })).to.deep.equal({ sent: false, fault: 'unreachable' });
    });
    expect(asked).to.equal(2);
    const network = { onLine: true };
    globalThis.fetch = () => { network.onLine = false; return Promise.reject(new TypeError('no')); };
    await withNavigator(network, async () => {
      expect(await sendLead('https://clinic.example/lead', message(), { signal: new AbortController().signal }), 'lost on the way').to.deep.equal({ sent: false, fault: 'unreachable' });
    });
  });

  it('is sure that nothing arrived only where nothing left, or the server will not have it', () => {
    const all = ['offline', 'unreachable', 'late', 'busy', 'refused', 'broken', 'unproven', 'stopped'] as const;
    expect(all.filter(isSureFault)).to.deep.equal(['offline', 'refused']);
  });

  it('L8: is not led astray by what a page gives to every object', async () => {
    const asked: RequestInit[] = [];
    globalThis.fetch = (_url, init) => { asked.push(init ?? {}); return Promise.reject(new TypeError('no')); };
    const proto = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(proto, { toJSON: () => 'stolen', keepalive: true, integrity: 'sha256-x', ok: true, key: 'x' });
    try {
      await sendLead('https://clinic.example/lead', message(), { signal: new AbortController().signal });
    } finally {
      for (const name of ['toJSON', 'keepalive', 'integrity', 'ok', 'key']) Reflect.deleteProperty(proto, name);
    }
    expect(asked[0]).to.include({ keepalive: false, integrity: '' });
    expect(JSON.parse(asked[0]?.body as string)).to.include({ version: 1, name: 'Sara' });
  });
});
