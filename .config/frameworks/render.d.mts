import type { Language } from './sources.mjs';

/** A block as its framework's server sends it. */
export function renderedOnServer(language: Language, code: string): Promise<string>;
