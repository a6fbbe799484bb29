import { mkdir, rm, writeFile } from 'node:fs/promises';
import { prepare } from '../install/prepare.mjs';
import { runPrograms } from '../processes/runPrograms.mjs';
import { packPackage } from '../packages/packPackage.mjs';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { PACKED } from '../packages/readPacked.mjs';
import { markBuilt } from '../packages/builtApps.mjs';
import { inRepository } from '../repository.mjs';
import { findYarn } from '../toolchain/findYarn.mjs';

export const usage = 'npm run pack';
export const summary =
  'builds everything, packs every package that is published, and looks into each tarball';

export async function run() {
  const { node, env } = await prepare();
  const yarn = await findYarn({ node, say: console.log });
  const code = await runPrograms(
    [
      // The packages' own types are made from those of the whole.
      {
        name: 'types',
        program: inRepository('node_modules/typescript/bin/tsc'),
        args: [],
      },
      {
        name: 'build',
        program: inRepository('node_modules/@backstage/cli/bin/backstage-cli'),
        args: ['repo', 'build', '--all'],
      },
    ],
    { node, env },
  );
  if (code !== 0) {
    return code;
  }
  for (const app of ['app', 'app-legacy']) {
    await markBuilt(app);
  }
  await rm(PACKED, { recursive: true, force: true });
  await mkdir(PACKED, { recursive: true });
  const packed = [];
  for (const { folder, name } of await publishedPackages()) {
    const one = await packPackage({ folder, into: PACKED, yarn, env });
    packed.push(one);
    console.log(`${name}  ${one.tarball}`);
  }
  await writeFile(`${PACKED}/packed.json`, JSON.stringify(packed));
  return 0;
}
