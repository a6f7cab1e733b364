// npm run check:lock: the lock files name versions and hashes, and no place to download from.
import { readFileSync } from 'node:fs';

for (const file of ['package-lock.json', 'bench/package-lock.json']) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const placed = Object.entries(packages).filter(([, entry]) => entry.resolved && !entry.link).map(([name]) => name);
  const unhashed = Object.entries(packages).filter(([name, entry]) => name && !entry.link && !entry.integrity && !entry.inBundle).map(([name]) => name);

  for (const name of placed) console.error(`${file}: ${name} carries a download address`);
  for (const name of unhashed) console.error(`${file}: ${name} carries no hash`);
  if (placed.length + unhashed.length > 0) process.exitCode = 1;
  else console.log(`${file}: ${Object.keys(packages).length} packages locked by version and hash`);
}
