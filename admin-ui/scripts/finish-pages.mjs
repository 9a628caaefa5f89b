// Compresses the built assets for the server to send as they are, and holds them against the budget.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const kB = 1000;
const budgets = {
  'script of the first load': 200 * kB,
  'script of any one page beyond it': 160 * kB,
  'style of the first load': 40 * kB,
};

const assets = 'dist/assets';
const sizes = new Map(readdirSync(assets).filter(isText).map(compress));
const page = readFileSync('dist/index.html', 'utf8');
const first = [...sizes.keys()].filter((name) => page.includes(`/assets/${name}`));
const later = [...sizes.keys()].filter((name) => !first.includes(name));

const spent = {
  'script of the first load': sum(first.filter(isScript)),
  'script of any one page beyond it': sum(later.filter(isScript)),
  'style of the first load': sum(first.filter((name) => name.endsWith('.css'))),
};

let over = false;
for (const [what, budget] of Object.entries(budgets)) {
  const size = spent[what];
  over ||= size > budget;
  const verdict = size > budget ? 'OVER THE BUDGET of' : 'of';
  console.log(`${what}: ${(size / kB).toFixed(1)} kB compressed, ${verdict} ${budget / kB} kB`);
}
process.exitCode = over ? 1 : 0;

function isText(name) {
  return /\.(js|css|svg)$/.test(name);
}

function isScript(name) {
  return name.endsWith('.js');
}

/** The budget counts gzip, which every browser takes. */
function compress(name) {
  const content = readFileSync(`${assets}/${name}`);
  const gzip = gzipSync(content, { level: 9 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${assets}/${name}.gz`, gzip);
  writeFileSync(`${assets}/${name}.br`, brotliCompressSync(content, { params }));
  return [name, gzip.length];
}

function sum(names) {
  return names.reduce((total, name) => total + sizes.get(name), 0);
}
