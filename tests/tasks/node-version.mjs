// Plain JavaScript, loaded before each task: an old Node must fail with a sentence, not on the first TypeScript file.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Jejaring's tools need Node 22.18 or newer, and this is Node ${process.versions.node}.\n` +
      'On Linux and Windows `npm ci` brings Node 24 along unless optional packages are switched off ' +
      '(run it again without --omit=optional); elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
