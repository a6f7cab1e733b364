import { MAX_CHARACTERS } from '../config/json.js';
import { type ProblemKind, problemOf } from '../config/problems.js';
import { isSandboxed } from '../lib/sandboxed.js';
import { pictureUrl } from '../lib/safe-url.js';
import type { Reporter } from './reporter.js';

const PATIENCE_MS = 10_000;
/** How long to wait before the file is asked for again, each time it did not come. */
const PAUSES_MS = [2_000, 8_000];

/**
 * The settings file that a page names with `config-src`: the only request the widget makes by itself besides its own files. Nothing
 * is sent along, nothing is kept. What does not come is told to the owner once and asked for twice more.
 */
export class RemoteConfig {
  /** Whether it may still come any moment: until the first try has ended. */
  isWaiting = false;

  private address: unknown;
  private text: string | undefined = undefined;
  private leaving: AbortController | undefined = undefined;
  /** Waits for the file, or until it is asked for again. */
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(
    private readonly reporter: Reporter,
    private readonly changed: () => void,
  ) {}

  /** The text of the file at this address, once it is here. Asks for it when it is another address than before. */
  textAt(address: unknown): string | undefined {
    if (address === this.address) return this.text;
    this.stop();
    this.address = address;
    this.text = undefined;
    const url = pictureUrl(address);
    // A page without an origin of its own, such as a preview in a frame, has an address all the same.
    if (url) this.ask(new URL(url, isSandboxed() ? document.baseURI : location.origin).href, 0);
    else if (address !== null && address !== undefined && address !== '') this.refuse('badFileAddress', address);
    return this.text;
  }

  /** Gives up what is under way. What has come stays. */
  stop(): void {
    clearTimeout(this.timer);
    this.leaving?.abort();
    this.leaving = undefined;
    this.isWaiting = false;
    if (this.text === undefined) this.address = undefined;
  }

  private ask(url: string, tries: number): void {
    const leaving = new AbortController();
    this.leaving = leaving;
    this.isWaiting = tries === 0;
    this.timer = setTimeout(() => leaving.abort('no answer in 10 seconds'), PATIENCE_MS);
    void readFile(url, leaving.signal).catch((): Answer => {
      const reason: unknown = leaving.signal.reason;
      return { fault: typeof reason === 'string' ? reason : 'no answer that may be read', again: true };
    }).then(({ text, fault, again }) => {
      if (this.leaving !== leaving) return;
      clearTimeout(this.timer);
      this.leaving = undefined;
      this.isWaiting = false;
      this.text = text;
      if (fault) this.refuse('noFile', fault);
      else this.takeBack();
      const pause = again ? PAUSES_MS[tries] : undefined;
      if (pause !== undefined) this.timer = setTimeout(() => this.ask(url, tries + 1), pause);
      this.changed();
    });
  }

  /** What was told of the file no longer holds. */
  private takeBack(): void {
    const { told } = this.reporter;
    for (const [key, { path }] of told) if (path === 'config-src') told.delete(key);
  }

  private refuse(kind: ProblemKind, found: unknown): void {
    this.reporter.report(problemOf(kind, 'config-src', found));
  }
}

interface Answer {
  readonly text?: string;
  readonly fault?: string;
  /** Whether it may be otherwise in a moment. */
  readonly again: boolean;
}

async function readFile(url: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal });
  if (!response.ok) return { fault: `status ${response.status}`, again: response.status >= 500 || response.status === 429 };
  return { text: await firstOf(response), again: false };
}

/** The text of an answer, up to a little more than may be: too long a file is not read to its end. */
async function firstOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > MAX_CHARACTERS) {
      await reader?.cancel();
      break;
    }
  }
  return text;
}
