// Every npm script starts here. This file must be understood by Nodes that are too old for the rest, so that they get a
// sentence and not a syntax error: no new syntax, and nothing imported before the version is known.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Throughline needs Node 20 or newer, and this is Node ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org/en/download and type the command again.',
  );
  process.exitCode = 1;
} else {
  import('./setup/run-command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
}
