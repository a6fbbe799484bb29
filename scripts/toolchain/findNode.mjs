import { runToEnd } from '../processes/runToEnd.mjs';
import { StopError } from '../StopError.mjs';
import { bringPackage } from './bringPackage.mjs';
import { isSupportedNode, SUPPORTED_NODE_MAJORS } from './isSupportedNode.mjs';
import { NODE_PACKAGES } from './pins.mjs';

const OTHERWISE = `install Node ${SUPPORTED_NODE_MAJORS.join(' or ')} yourself`;

/**
 * The path of a Node that Backstage supports: the running one, else one brought from the npm registry.
 *
 * @param {{ say: (line: string) => void }} options
 */
export async function findNode({ say }) {
  const running = process.versions.node;
  if (isSupportedNode(running)) {
    return process.execPath;
  }
  const platform = `${process.platform}-${process.arch}`;
  const pin = NODE_PACKAGES[platform];
  if (!pin) {
    throw new StopError(
      `Backstage does not run on Node ${running}, and npm has no Node for ${platform} to bring instead: ${OTHERWISE}.`,
    );
  }
  const what = `Node ${pin.version}`;
  const node = await bringPackage({ pin, what, otherwise: OTHERWISE, say });
  await requireRunnable(node, pin.version, platform);
  return node;
}

/**
 * The binary is made for the usual C library; on Alpine and the like it is there but cannot start.
 *
 * @param {string} node
 * @param {string} version
 * @param {string} platform
 */
async function requireRunnable(node, version, platform) {
  const { code, stdout, stderr } = await runToEnd(node, ['--version']);
  if (code !== 0 || stdout.trim() !== `v${version}`) {
    const reason =
      (stderr || stdout).trim().split('\n')[0] || `exit code ${code}`;
    throw new StopError(
      `Backstage does not run on Node ${process.versions.node}, and the Node ${version} from npm does not start on this ${platform} machine (${reason}): ${OTHERWISE}.`,
    );
  }
}
