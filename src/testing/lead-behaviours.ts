import { gzipSync } from 'node:zlib';

import type { ServerResponse } from 'node:http';

import type { Exchange } from './lead-server.js';

/** One way to answer a message that is not the agreed one, or is. */
export interface Behaviour {
  readonly name: string;
  readonly answer: (exchange: Exchange) => void;
  /** Headers in place of those that let any page read the reply; `null` leaves one out. */
  readonly cors?: Readonly<Record<string, string | null>>;
  /** How the browser's question beforehand is answered. */
  readonly preflight?: (response: ServerResponse) => void;
  /** It hangs until somebody gives up. */
  readonly hangs?: true;
  /** It is the browser that refuses it. */
  readonly inBrowser?: true;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** A status with a body that would be right with another status. */
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour => ({
  name: `status ${code}, though the body is right`,
  answer: ({ response, proof }) => { response.writeHead(code, { ...JSON_TYPE, ...headers }).end(proof); },
});

const redirect = (code: number, isElsewhere: boolean): Behaviour => ({
  name: `a redirect ${code} to ${isElsewhere ? 'another origin' : 'its own'} that would answer well`,
  answer: ({ response, addressOf }) => { response.writeHead(code, { location: addressOf('/good', isElsewhere) }).end(); },
});

/** A success with this body. */
const body = (name: string, make: (exchange: Exchange) => string | Buffer, headers: Readonly<Record<string, string>> = JSON_TYPE): Behaviour => ({
  name, answer: (exchange) => { exchange.response.writeHead(200, headers).end(make(exchange)); },
});

/** Bytes on the line, past all rules; the connection ends with them unless it stays. */
const bytes = (name: string, make: (exchange: Exchange) => string | Buffer, stays = false): Behaviour => ({
  name,
  ...(stays ? { hangs: true as const } : {}),
  answer: (exchange) => {
    if (stays) exchange.socket.write(make(exchange));
    else exchange.socket.end(make(exchange));
  },
});

const HEAD = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\n';

const STATUSES = [400, 401, 403, 404, 405, 408, 410, 413, 415, 422, 500, 501, 502, 504].map((code) => status(code))
  .concat(status(429, { 'retry-after': '1' }), status(503, { 'retry-after': '120' }), status(203 + 97));
const REDIRECTS = [301, 302, 303, 307, 308].flatMap((code) => [redirect(code, false), redirect(code, true)]);

const REPLIES: readonly Behaviour[] = [
  body('a web page', () => '<!doctype html><h1>Thank you!</h1>', { 'content-type': 'text/html' }),
  body('the right body as a web page', ({ proof }) => proof, { 'content-type': 'text/html' }),
  body('the right body as plain text', ({ proof }) => proof, { 'content-type': 'text/plain' }),
  body('the right body as another kind of JSON', ({ proof }) => proof, { 'content-type': 'application/problem+json' }),
  body('the right body as a script', ({ proof }) => proof, { 'content-type': 'application/javascript' }),
  { name: 'the right body of no kind', answer: ({ response, proof }) => { response.writeHead(200).end(proof); } },
  body('a web page said to be JSON', () => '<!doctype html><h1>Thank you!</h1>'),
  body('another shape', () => '{"success":true}'),
  body('ok as a text', ({ key }) => JSON.stringify({ ok: 'true', key })),
  body('ok as a number', ({ key }) => JSON.stringify({ ok: 1, key })),
  body('not ok', ({ key }) => JSON.stringify({ ok: false, key })),
  body('no ok', ({ key }) => JSON.stringify({ key })),
  body('no key', () => '{"ok":true}'),
  body('another key', () => '{"ok":true,"key":"00000000-0000-4000-8000-000000000000"}'),
  body('a key that is a list', ({ key }) => JSON.stringify({ ok: true, key: [key] })),
  body('one member more', ({ key }) => JSON.stringify({ ok: true, key, error: 'the mailbox is full' })),
  body('the right body inside another', ({ proof }) => `{"data":${proof}}`),
  body('the right body in a list', ({ proof }) => `[${proof}]`),
  body('true', () => 'true'), body('null', () => 'null'), body('a text', () => '"ok"'),
  body('its members from a prototype', ({ proof }) => `{"__proto__":${proof},"a":1}`),
  body('nothing', () => ''), body('spaces', () => ' \n '),
  { name: 'no content', answer: ({ response }) => { response.writeHead(204).end(); } },
  { name: 'reset content', answer: ({ response }) => { response.writeHead(205, JSON_TYPE).end(); } },
  body('half of it', ({ proof }) => proof.slice(0, -2)),
  body('it, twice', ({ proof }) => proof + proof),
  body('a call with it', ({ proof }) => `callback(${proof})`),
  body('it after a fault of the server’s language', ({ proof }) => `<br /><b>Warning</b>: mail()${proof}`),
  body('it in UTF-16', ({ proof }) => Buffer.from(`\ufeff${proof}`, 'utf16le')),
  body('bytes that are no text', ({ proof }) => Buffer.concat([Buffer.from(proof), Buffer.from([0xff, 0xfe])])),
  body('it, and a megabyte of room', ({ proof }) => proof + ' '.repeat(1_000_000)),
  body('a megabyte of a web page', () => 'x'.repeat(1_000_000), { 'content-type': 'text/html' }),
  body('what is said to be packed and is not', ({ proof }) => proof, { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  body('it packed, and cut', ({ proof }) => gzipSync(proof).subarray(0, 20), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
];

const LINES: readonly Behaviour[] = [
  { name: 'the connection cut at once', answer: ({ socket }) => { socket.destroy(); } },
  { name: 'the connection reset', answer: ({ socket }) => { socket.resetAndDestroy(); } },
  bytes('the connection cut inside the headers', () => 'HTTP/1.1 200 OK\r\nContent-Ty'),
  bytes('the connection cut after the headers', () => `${HEAD}Content-Length: 60\r\n\r\n`),
  bytes('the connection cut inside the body', ({ proof }) => `${HEAD}Content-Length: ${proof.length}\r\n\r\n${proof.slice(0, 10)}`),
  bytes('a body shorter than was said', ({ proof }) => `${HEAD}Content-Length: ${proof.length + 5}\r\n\r\n${proof}`),
  bytes('a body longer than was said', ({ proof }) => `${HEAD}Content-Length: 5\r\n\r\n${proof}`),
  bytes('pieces that end too soon', ({ proof }) => `${HEAD}Transfer-Encoding: chunked\r\n\r\n${proof.length.toString(16)}\r\n${proof}\r\n`),
  bytes('two lengths', ({ proof }) => `${HEAD}Content-Length: ${proof.length}\r\nContent-Length: 3\r\n\r\n${proof}`),
  bytes('a first line that is none', ({ proof }) => `HTTP/9.9 OK 200\r\n\r\n${proof}`),
  bytes('noise, as of an encrypted line', () => Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03, 0x0a])),
  bytes('a mail server’s greeting', () => '220 mail.clinic.example ESMTP\r\n'),
  bytes('two replies, the first a failure', ({ proof }) =>
    `HTTP/1.1 500 No\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nno${HEAD}Content-Length: ${proof.length}\r\n\r\n${proof}`),
  bytes('“go on”, and then nothing', () => 'HTTP/1.1 100 Continue\r\n\r\n'),
  bytes('an early hint, and then a failure', () => 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n'),
];

const WAITS: readonly Behaviour[] = [
  { name: 'no reply ever', hangs: true, answer: () => undefined },
  bytes('headers, and no body ever', () => `${HEAD}Content-Length: 60\r\n\r\n`, true),
  bytes('half a header, and no more', () => 'HTTP/1.1 200 OK\r\nContent-', true),
  bytes('half a body, and no more', ({ proof }) => `${HEAD}Content-Length: ${proof.length}\r\n\r\n${proof.slice(0, 20)}`, true),
  bytes('the right body in pieces that never end', ({ proof }) => `${HEAD}Transfer-Encoding: chunked\r\n\r\n${proof.length.toString(16)}\r\n${proof}\r\n`, true),
];

const right = ({ response, proof }: Exchange): void => { response.writeHead(200, JSON_TYPE).end(proof); };

const REFUSALS: readonly Behaviour[] = [
  { name: 'a reply that no page may read', inBrowser: true, cors: { 'access-control-allow-origin': null }, answer: right, preflight: (response) => { response.setHeader('access-control-allow-origin', '*').writeHead(204).end(); } },
  { name: 'a reply that another page may read', inBrowser: true, cors: { 'access-control-allow-origin': 'https://other.example' }, answer: right },
  { name: 'no leave to ask', inBrowser: true, answer: right, preflight: (response) => { response.writeHead(403).end(); } },
  { name: 'no leave to say what kind it is', inBrowser: true, cors: { 'access-control-allow-headers': 'x-other' }, answer: right },
  { name: 'a redirect of the question beforehand', inBrowser: true, answer: right, preflight: (response) => { response.writeHead(301, { location: '/good' }).end(); } },
];

/** Every way to answer that is no proof. */
export const BEHAVIOURS: Readonly<Record<'statuses' | 'redirects' | 'replies' | 'lines' | 'waits' | 'refusals', readonly Behaviour[]>> = {
  statuses: STATUSES, redirects: REDIRECTS, replies: REPLIES, lines: LINES, waits: WAITS, refusals: REFUSALS,
};

/** Ways to say yes. */
export const PROOFS: readonly Behaviour[] = [
  { name: 'the agreed reply', answer: right },
  { name: 'the agreed reply, created', answer: ({ response, proof }) => { response.writeHead(201, JSON_TYPE).end(proof); } },
  body('it, with its character set named', ({ proof }) => proof, { 'content-type': 'application/json; charset=utf-8' }),
  body('it, in capitals of the kind', ({ proof }) => proof, { 'content-type': 'Application/JSON ;charset=UTF-8' }),
  body('it, with room and the other order', ({ key }) => `\n{ "key": "${key}",\n "ok": true }\n`),
  body('it, after a byte order mark', ({ proof }) => `\ufeff${proof}`),
  body('it, packed', ({ proof }) => gzipSync(proof), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  // Node's own fetch takes a "go on" it did not ask for as a fault.
  { name: 'it, after “go on”', inBrowser: true, answer: (exchange) => { exchange.response.writeContinue(); right(exchange); } },
];
