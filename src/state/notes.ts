/** What a visitor may say matters most to them; it orders the alternatives and changes no figure. */
export const VALUES = ['proof', 'risk', 'visits', 'cost', 'needles', 'time-off'] as const;
export type Value = (typeof VALUES)[number];

/** What a visitor notes beside the answers. It changes no plan and no verdict; it goes to print. */
export interface Notes {
  /** Lines ticked, by their ids. */
  readonly ticks: ReadonlySet<string>;
  /** What matters most; `null` until the visitor says so. */
  readonly value: Value | null;
  /** Statements of the understanding check that were looked at, with the reply chosen. */
  readonly checks: Readonly<Record<string, string>>;
}

export const NO_NOTES: Notes = { ticks: new Set(), value: null, checks: {} };
