import { createRequire } from 'node:module';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { inRepository } from '../repository.mjs';

const REPO_TOOLS = '@backstage/repo-tools/package.json';

/** The command that writes the reports anew. */
export const WRITE_REPORTS = 'npm run api-reports';

/**
 * The Node programs that hold the exported API of every published package against its reports, or write these anew.
 *
 * @param {{ check: boolean }} options `check` fails where they differ, and writes nothing
 * @returns {Promise<Array<{ name: string, program: string, args: string[] }>>}
 */
export async function apiReportPrograms({ check }) {
  const packages = await publishedPackages();
  return [
    {
      name: 'types',
      program: stableCompiler(),
      args: ['--project', inRepository('scripts/api/tsconfig.json')],
    },
    {
      name: 'api-reports',
      program: inRepository(
        'node_modules/@backstage/repo-tools/bin/backstage-repo-tools',
      ),
      args: [
        'api-reports',
        ...(check ? ['--ci'] : []),
        '--validate-release-tags',
        // The packages refer to each other's sources; and a property whose name and type say it all needs no sentence.
        ...['--omit-messages', 'ae-wrong-input-file-type,ae-undocumented'],
        ...packages.map(({ folder }) => folder),
      ],
    },
  ];
}

/**
 * The compiler that API Extractor brings. It can put the members of inferred types into an order that is always the same;
 * otherwise a report would change with what was compiled before.
 */
function stableCompiler() {
  const ofRepoTools = createRequire(
    createRequire(import.meta.url).resolve(REPO_TOOLS),
  );
  return createRequire(
    ofRepoTools.resolve('@microsoft/api-extractor/package.json'),
  ).resolve('typescript/bin/tsc');
}
