export function blocksOf(page: string): { language: string; file: string; code: string }[];
