import { readFile, writeFile } from 'node:fs/promises';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { inRepository } from '../repository.mjs';
import { readNpmConfig } from '../toolchain/yarnSettings.mjs';
import { askAdvisories } from './askAdvisories.mjs';
import { judgeAdvisories } from './judgeAdvisories.mjs';
import { listShipped } from './listShipped.mjs';
import { readLockfile } from './readLockfile.mjs';

const ACCEPTED = 'scripts/audit/accepted.json';

/**
 * Audits what the published packages bring with them.
 *
 * @param {string} report the file to write the outcome to
 * @returns {Promise<number>} the exit code
 */
async function runAudit(report) {
  const { resolutions } = await readJson('package.json');
  const folders = (await publishedPackages()).map(({ folder }) => folder);
  const shipped = listShipped({
    manifests: await Promise.all(
      folders.map(folder => readJson(folder, 'package.json')),
    ),
    find: readLockfile(
      await readFile(inRepository('yarn.lock'), 'utf8'),
      resolutions,
    ),
  });
  const { registry, cafile, 'strict-ssl': strictSsl } = await readNpmConfig();
  const answer = await askAdvisories(String(registry), shipped, {
    ca: cafile ? await readFile(String(cafile), 'utf8') : undefined,
    rejectUnauthorized: strictSsl !== false,
  });
  /** @type {{ failures: string[], notices: string[], notAsked?: string }} */
  const outcome =
    'notAsked' in answer
      ? { failures: [], notices: [], notAsked: answer.notAsked }
      : judgeAdvisories({
          shipped,
          advisories: answer.advisories,
          accepted: await readJson(ACCEPTED),
          today: new Date().toISOString().slice(0, 10),
        });

  console.log(
    outcome.notAsked === undefined
      ? `Asked for advisories on ${shipped.length} packages.`
      : `Not asked for advisories on ${shipped.length} packages: ${outcome.notAsked}.`,
  );
  for (const line of [...outcome.notices, ...outcome.failures]) {
    console.log(`\n${line}`);
  }
  if (outcome.failures.length > 0) {
    console.log(
      `\nRaise what brings it (\`yarn up -R NAME\`). Where nothing can be raised and no harm is done, write it into ${ACCEPTED}, with the reason and a day on which it is looked into again.`,
    );
  }
  await writeFile(report, JSON.stringify(outcome));
  return outcome.failures.length > 0 ? 1 : 0;
}

runAudit(process.argv[2]).then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(1);
  },
);

/** @param {...string} path */
async function readJson(...path) {
  return JSON.parse(await readFile(inRepository(...path), 'utf8'));
}
