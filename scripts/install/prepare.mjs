import { delimiter, dirname } from 'node:path';
import { findNode } from '../toolchain/findNode.mjs';
import { installDependencies } from './installDependencies.mjs';

/**
 * @typedef {object} Prepared
 * @property {string} node a Node that Backstage supports
 * @property {NodeJS.ProcessEnv} env the environment to start the suite's programs in
 * @property {boolean} installed whether something had to be installed
 */

/**
 * Makes the repository ready to run: a supported Node, and the dependencies.
 *
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<Prepared>}
 */
export async function prepare({ say = console.log } = {}) {
  const node = await findNode({ say });
  const installed = await installDependencies({ node, say });
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  };
  return { node, env, installed };
}
