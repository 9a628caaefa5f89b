// Runs `npm ci` only when package-lock.json is not the one node_modules was made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.stamp';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('Dependencies are those of package-lock.json.');
} else {
  // npm names its own program in npm_execpath: started through node it needs no shell on any system.
  const npm = process.env.npm_execpath;
  if (!npm) {
    throw new Error('start this through npm: npm run deps');
  }
  const options = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
