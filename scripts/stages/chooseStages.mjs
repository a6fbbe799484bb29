import { StopError } from '../StopError.mjs';
import { STAGES } from './stages.mjs';

/**
 * The stages that a user of `npm test` asked for, and the arguments that go to the stage's own program.
 *
 * | arguments                              | stages     | handed on            |
 * | -------------------------------------- | ---------- | -------------------- |
 * | none                                   | all        | nothing              |
 * | `--only lint,types`                    | these two  | nothing              |
 * | `--only unit plugins/eks-node -t role` | this one   | the rest, to Jest    |
 * | `plugins/eks-node`                     | unit       | all, to Jest: what `yarn test PATH` means in any Backstage repository |
 * | `--only lint,types plugins/eks-node`   | refused: which stage takes it is not said |
 *
 * @param {readonly string[]} args
 */
export function chooseStages(args) {
  /** @type {string[]} */
  const names = [];
  /** @type {string[]} */
  const rest = [];
  for (let index = 0; index < args.length; index += 1) {
    const [, inline] = /^--only=(.*)$/.exec(args[index]) ?? [];
    if (inline !== undefined) {
      names.push(...inline.split(','));
    } else if (args[index] === '--only') {
      index += 1;
      names.push(...(args[index] ?? '').split(','));
    } else {
      rest.push(args[index]);
    }
  }
  const known = STAGES.map(stage => stage.name);
  const unknown = names.find(name => !known.includes(name));
  if (unknown !== undefined) {
    throw new StopError(
      `--only takes ${known.join(
        ', ',
      )}, or several of them with commas; found '${unknown}'.`,
    );
  }
  if (rest.length > 0 && names.length === 0) {
    names.push('unit');
  }
  if (rest.length > 0 && names.length > 1) {
    throw new StopError(
      `'${rest.join(
        ' ',
      )}' can be handed to one stage: name it, as in \`npm test -- --only unit ${
        rest[0]
      }\`.`,
    );
  }
  const stages =
    names.length === 0
      ? STAGES
      : STAGES.filter(stage => names.includes(stage.name));
  return { stages, rest };
}
