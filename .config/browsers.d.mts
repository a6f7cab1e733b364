export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function hasWebKitDriver(): boolean;
export const chromiumFlags: readonly string[];
