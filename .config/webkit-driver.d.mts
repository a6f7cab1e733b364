export const keyCodes: Readonly<Record<string, string>>;
export class WebKitDriver {
  constructor(setup?: { proxy?: string; waits?: boolean; width?: number; height?: number });
  start(): Promise<void>;
  call(method: string, path: string, body?: object): Promise<unknown>;
  act(actions: object): Promise<unknown>;
  stop(): Promise<void>;
}
