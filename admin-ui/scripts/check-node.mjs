// Keep the syntax and the imports old: a Node too old to build must still be able to say so.
const [major, minor] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!fits) {
  console.error(
    `The admin UI needs Node.js ^20.19 or >=22.12; this is ${process.version}. ` +
      'Install a newer one, or build without the UI: mvn -Dskip.ui=true verify',
  );
  process.exit(1);
}
