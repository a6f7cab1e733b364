export type Language = 'tsx' | 'vue' | 'svelte';
export function sourceOf(language: Language, code: string, side: 'client' | 'server'): { contents: string; loader: 'js' | 'ts' | 'tsx' };
