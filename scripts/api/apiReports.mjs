import { publishedPackages } from '../packages/publishedPackages.mjs';

/** The command that writes the reports anew. */
export const WRITE_REPORTS = 'npm run api-reports';

/**
 * The Node programs that hold the exported API of every published package against its reports, or write these anew. Each has
 * its path in `node_modules` first.
 *
 * @param {{ check: boolean }} options `check` fails where they differ, and writes nothing
 * @returns {Promise<Array<{ name: string, program: string, args: string[] }>>}
 */
export async function apiReportPrograms({ check }) {
  const packages = await publishedPackages();
  return [
    // The API is read from what the compiler says of the whole.
    { name: 'types', program: 'typescript/bin/tsc', args: [] },
    {
      name: 'api-reports',
      program: '@backstage/repo-tools/bin/backstage-repo-tools',
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
