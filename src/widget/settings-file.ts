import { missingPart } from './missing-part.js';
import type { RemoteConfig } from './remote-config.js';
import type { Reporter } from './reporter.js';

/** The settings file of a page that names one; what asks for it comes only there. */
export class SettingsFile {
  private reader: RemoteConfig | undefined;
  private state: 'unasked' | 'coming' | 'failed' = 'unasked';

  constructor(
    private readonly reporter: Reporter,
    private readonly changed: () => void,
  ) {}

  /** Whether the file may still come any moment. */
  get isWaiting(): boolean {
    return this.reader?.isWaiting ?? this.state === 'coming';
  }

  /** The text of the file at this address, once it is here. */
  textAt(address: unknown): string | undefined {
    if (address && this.state === 'unasked') void this.bring();
    return this.reader?.textAt(address);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.reader?.stop();
    if (this.state === 'failed') this.state = 'unasked';
  }

  private async bring(): Promise<void> {
    this.state = 'coming';
    try {
      const { RemoteConfig } = await import('./remote-config.js');
      this.reader = new RemoteConfig(this.reporter, this.changed);
    } catch (error) {
      this.state = 'failed';
      this.reporter.report(missingPart('config-src', error));
    }
    this.changed();
  }
}
