export function hashedNames(chunks: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
