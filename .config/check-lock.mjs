// npm run check:lock: the lock file names versions and hashes, and no place to download from.
import { readFileSync } from 'node:fs';

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text);
const placed = Object.entries(packages).filter(([, entry]) => entry.resolved && !entry.link).map(([name]) => name);
const unhashed = Object.entries(packages).filter(([name, entry]) => name && !entry.link && !entry.integrity && !entry.inBundle).map(([name]) => name);

for (const name of placed) console.error(`${name} carries a download address`);
for (const name of unhashed) console.error(`${name} carries no hash`);
if (placed.length + unhashed.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(packages).length} packages locked by version and hash`);
