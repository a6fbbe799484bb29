import { prepare } from '../install/prepare.mjs';
import { END_WITH_STARTER, ProcessSet } from '../processes/ProcessSet.mjs';
import { untilAskedToEnd } from '../processes/untilAskedToEnd.mjs';
import { repositoryRoot } from '../repository.mjs';
import { chooseStages } from '../stages/chooseStages.mjs';
import { addOutcomes, closingLine } from '../stages/outcome.mjs';
import { STAGES } from '../stages/stages.mjs';

const GRACE_MS = 30_000;

export const usage = `npm test -- [--only STAGE[,STAGE]] [arguments for the one stage's program]

${STAGES.map(({ name, what }) => `  ${name.padEnd(10)} ${what}`).join('\n')}`;
export const summary =
  'runs every check; a stage runs also when an earlier one has failed';

/** @param {string[]} args */
export async function run(args) {
  const { stages, rest } = chooseStages(args);
  const { node, env } = await prepare();
  const processes = new ProcessSet();
  const ending = untilAskedToEnd().then(async signal => {
    await processes.stop({ signal, graceMs: GRACE_MS });
    process.exit(130);
  });

  /** @type {import('../stages/stages.mjs').RunNode} */
  const runNode = async (nodeArgs, extraEnv = {}) => {
    const { ended } = processes.start({
      name: 'stage',
      command: node,
      args: [END_WITH_STARTER, ...nodeArgs],
      cwd: repositoryRoot,
      env: { ...env, ...extraEnv },
    });
    const { code } = await ended;
    return code;
  };

  const outcomes = [];
  const lines = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.what} ──`);
    const started = Date.now();
    const outcome = await Promise.race([stage.run(runNode, rest), ending]);
    outcomes.push(outcome);
    lines.push(stageLine(stage.what, outcome, Date.now() - started));
  }
  await processes.stop();
  const total = addOutcomes(outcomes);
  const { skipped, notShown = [] } = total;
  console.log(
    [
      ...['', ...lines],
      ...named('Skipped', skipped),
      ...named('Not shown', notShown),
    ].join('\n'),
  );
  console.log(named('Failed', total.failures).join('\n'));
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

/**
 * @param {string} what
 * @param {import('../stages/outcome.mjs').Outcome} outcome
 * @param {number} milliseconds
 */
function stageLine(what, outcome, milliseconds) {
  const { failed, notShown = [] } = outcome;
  if (failed === 0 && notShown.length > 0) {
    return `–       ${inSeconds(milliseconds)}  ${what}: ${notShown.join(
      '; ',
    )}`;
  }
  const verdict = failed === 0 ? 'passed' : 'FAILED';
  return `${verdict}  ${inSeconds(milliseconds)}  ${what}: ${closingLine(
    outcome,
  )}`;
}

/** @param {number} milliseconds */
function inSeconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`.padStart(6);
}

/**
 * @param {string} heading
 * @param {readonly string[]} names
 */
function named(heading, names) {
  return names.length === 0
    ? []
    : ['', `${heading}:`, ...names.map(name => `  ${name}`)];
}
