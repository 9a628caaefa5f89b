// Compresses the built assets for the server to send as they are, and holds them against the budget.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const kB = 1000;
const assets = 'dist/assets';
const sizes = new Map(readdirSync(assets).filter(isText).map(compress));
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
rmSync('dist/.vite', { recursive: true });

// What an agent waits for at the first visit: the start, the desk, and the larger of the languages.
const desk = withImports(
  'index.html',
  'src/app/routes/desk.tsx',
  largest(/^src\/language\/texts\/[a-z]+\.ts$/),
);
const parts = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry);
// CodeMirror alone is more than any page; it comes after the page around it.
const isEditor = (name) => /\/workbench\/(editor\/|comparison)/.test(name);

report('script of the first view of the desk', 200 * kB, desk.filter(isScript));
report('style of the first view of the desk', 40 * kB, desk.filter(isStyle));
report(
  'script of the heaviest part beyond it',
  100 * kB,
  heaviest(parts.filter((name) => !isEditor(name))),
);
report('script of the text editor beyond it', 160 * kB, heaviest(parts.filter(isEditor)));

function report(what, budget, files) {
  const { gzip, brotli } = total(files);
  const over = gzip > budget;
  const told = `${inKB(gzip)} by gzip, ${inKB(brotli)} by brotli`;
  console.log(`${what}: ${told}, ${over ? 'OVER THE BUDGET of' : 'of'} ${inKB(budget)}`);
  if (over) {
    process.exitCode = 1;
  }
}

/** The files of these parts and of all that they import before they run. */
function withImports(...names) {
  const files = new Set();
  const seen = new Set();
  const visit = (name) => {
    if (!seen.has(name)) {
      seen.add(name);
      const { file, css = [], imports = [] } = manifest[name];
      for (const each of [file, ...css]) {
        files.add(each.replace('assets/', ''));
      }
      imports.forEach(visit);
    }
  };
  names.forEach(visit);
  return [...files];
}

function largest(pattern) {
  const weight = (name) => total(withImports(name)).gzip;
  const [name] = Object.keys(manifest)
    .filter((each) => pattern.test(each))
    .sort((one, other) => weight(other) - weight(one));
  return name;
}

function heaviest(names) {
  const [first] = names
    .map((name) => withImports(name).filter((file) => !desk.includes(file) && isScript(file)))
    .sort((one, other) => total(other).gzip - total(one).gzip);
  return first;
}

/** The budget counts gzip, which every browser takes. */
function compress(name) {
  const content = readFileSync(`${assets}/${name}`);
  const gzip = gzipSync(content, { level: 9 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const brotli = brotliCompressSync(content, { params });
  writeFileSync(`${assets}/${name}.gz`, gzip);
  writeFileSync(`${assets}/${name}.br`, brotli);
  return [name, { gzip: gzip.length, brotli: brotli.length }];
}

function total(files) {
  const sum = (by) => files.reduce((all, file) => all + (sizes.get(file)?.[by] ?? 0), 0);
  return { gzip: sum('gzip'), brotli: sum('brotli') };
}

function isText(name) {
  return /\.(js|css|svg)$/.test(name);
}

function isScript(name) {
  return name.endsWith('.js');
}

function isStyle(name) {
  return name.endsWith('.css');
}

function inKB(size) {
  return `${(size / kB).toFixed(1)} kB`;
}
