import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import type { Behaviour } from './lead-behaviours.js';

/** A request with a message, as the server got it. */
export interface Posted {
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly raw: string;
  readonly headers: IncomingMessage['headers'];
}

/** What a behaviour answers with. */
export interface Exchange {
  readonly response: ServerResponse;
  readonly socket: Socket;
  readonly key: string;
  /** The one reply that counts. */
  readonly proof: string;
  /** Another address of this server, on another origin where `isElsewhere`. */
  readonly addressOf: (path: string, isElsewhere?: boolean) => string;
}

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'POST' };

/** A real server on this machine that answers a message in every way a server can. */
export class LeadServer {
  readonly posted: Posted[] = [];
  /** How it answers; the agreed reply when there is none. */
  behaviour: Behaviour | undefined;

  private arrived: () => void = () => undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<LeadServer> {
    const server = createServer();
    const self = new LeadServer(server);
    server.on('connection', (socket) => {
      self.sockets.add(socket);
      socket.on('close', () => self.sockets.delete(socket)).on('error', () => undefined);
    });
    server.on('request', (request, response) => self.answer(request, response));
    server.on('checkContinue', (request, response) => self.answer(request, response));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return self;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.port}/lead`;
  }

  /** Until the next message is here. */
  next(): Promise<void> {
    return new Promise((resolve) => { this.arrived = resolve; });
  }

  /** Ends every connection that still hangs. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.hangUp();
    await new Promise<void>((resolve) => { this.server.close(() => resolve()); });
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { behaviour } = this;
    const { socket } = request;
    const cors = { ...CORS, ...behaviour?.cors };
    for (const [name, value] of Object.entries(cors)) if (value) response.setHeader(name, value);
    if (request.method === 'OPTIONS') {
      if (behaviour?.preflight) behaviour.preflight(response);
      else response.writeHead(204).end();
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('error', () => undefined).on('end', () => {
      const raw = Buffer.concat(pieces).toString('utf8');
      const body = (raw ? JSON.parse(raw) : {}) as Record<string, unknown>;
      const key = typeof body['key'] === 'string' ? body['key'] : 'none';
      const proof = JSON.stringify({ ok: true, key });
      const isFirst = request.url === '/lead';
      if (isFirst) {
        this.posted.push({ key, body, raw, headers: request.headers });
        this.arrived();
      }
      const addressOf = (path: string, isElsewhere = false): string => `http://${isElsewhere ? 'localhost' : '127.0.0.1'}:${this.port}${path}`;
      if (isFirst && behaviour) behaviour.answer({ response, socket, key, proof, addressOf });
      else response.writeHead(200, { 'content-type': 'application/json' }).end(proof);
    });
  }
}
