import { prepare } from '../install/prepare.mjs';

export const usage = 'npm run setup';
export const summary =
  'brings what is missing (a supported Node, Yarn 4) and installs the dependencies';

export async function run() {
  const { installed } = await prepare();
  console.log(installed ? 'Ready.' : 'Ready: there was nothing to install.');
  return 0;
}
