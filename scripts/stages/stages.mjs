import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { apiReportPrograms, WRITE_REPORTS } from '../api/apiReports.mjs';
import { startPostgres } from '../postgres/startPostgres.mjs';
import { inRepository, repositoryRoot } from '../repository.mjs';
import { readNodeTestOutcome } from './nodeTestReporter.mjs';
import { auditOutcome } from './auditOutcome.mjs';
import { checkOutcome, testsOutcome } from './outcome.mjs';
import { readJestOutcome } from './readJestOutcome.mjs';
import { readPlaywrightOutcome } from './readPlaywrightOutcome.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/**
 * @typedef {object} Stage
 * @property {string} name as `--only` takes it
 * @property {string} what as a heading
 * @property {(run: RunNode, args: readonly string[]) => Promise<Outcome>} run `args` are the user's own, for the stage's
 *   program
 */

/**
 * Runs a Node program of the repository to its end.
 *
 * @typedef {(args: readonly string[], env?: Record<string, string>) => Promise<number>} RunNode
 */

const CLI = bin('@backstage/cli/bin/backstage-cli');
const TOOL_FOLDERS = ['scripts', 'lint', 'e2e', 'bench'];
const AUDIT = 'scripts/audit/runAudit.mjs';
/** Has Node ask through the proxy that the environment names. */
const PROXIED = { NODE_USE_ENV_PROXY: '1' };
const REPORTS = 'node_modules/.cache/test-reports';

/**
 * What `npm test` does, in this order: the quick ones first.
 *
 * @type {readonly Stage[]}
 */
export const STAGES = [
  {
    name: 'format',
    what: 'Formatting',
    run: async (run, args) => {
      const files = args.length > 0 ? args : ['.'];
      const code = await run([
        bin('prettier/bin-prettier.js'),
        ...['--check', '--loglevel', 'warn'],
        ...files,
      ]);
      return checkOutcome('Formatting', code === 0);
    },
  },
  {
    name: 'scripts',
    what: 'Tests of the commands, the lint rules and the benchmarks',
    run: async (run, args) =>
      runNodeTests(run, 'The commands', {
        report: 'node.jsonl',
        files:
          args.length > 0
            ? args
            : TOOL_FOLDERS.map(folder => `${folder}/**/*.test.{mjs,ts}`),
      }),
  },
  {
    name: 'audit',
    what: 'Advisories on what the packages bring',
    run: async run => {
      const report = await freshReport('audit.json');
      const code = await run([inRepository(AUDIT), report], PROXIED);
      return auditOutcome(code, await readReport(report));
    },
  },
  {
    name: 'lint',
    what: 'Lint',
    run: async (run, args) => {
      const packages = await run([
        CLI,
        ...['repo', 'lint', '--max-warnings', '0'],
        ...args,
      ]);
      const tools = await run([
        bin('eslint/bin/eslint.js'),
        ...['--ext', '.js,.cjs,.mjs,.ts', '--max-warnings', '0'],
        ...TOOL_FOLDERS,
        ...['replicas', 'installation'],
      ]);
      return checkOutcome('Lint', packages === 0 && tools === 0);
    },
  },
  {
    name: 'types',
    what: 'Types',
    run: async (run, args) => {
      const code = await run([bin('typescript/bin/tsc'), ...args]);
      return checkOutcome('Types', code === 0);
    },
  },
  {
    name: 'api',
    what: 'API reports',
    run: async run => {
      for (const { program, args } of await apiReportPrograms({
        check: true,
      })) {
        if ((await run([program, ...args])) !== 0) {
          console.log(
            `Where a change of the API is meant, \`${WRITE_REPORTS}\` writes its reports anew.`,
          );
          return checkOutcome('API reports', false);
        }
      }
      return checkOutcome('API reports', true);
    },
  },
  {
    name: 'unit',
    what: 'Unit and integration tests',
    run: async (run, args) => {
      const report = await freshReport('jest.json');
      const code = await withPostgres(postgres =>
        run(
          [
            CLI,
            ...['repo', 'test', '--maxWorkers=2'],
            // A busy machine is no failure.
            '--testTimeout=60000',
            ...['--json', `--outputFile=${report}`],
            ...args,
          ],
          // Otherwise it watches.
          { CI: 'true', ...postgres },
        ),
      );
      const results = await readReport(report);
      return testsOutcome(
        'Unit and integration tests',
        code,
        results &&
          readJestOutcome(results, path => relative(repositoryRoot, path)),
      );
    },
  },
  {
    name: 'replicas',
    what: 'Replicas on PostgreSQL, and one over many collections',
    run: async (run, args) =>
      runNodeTests(run, 'The replicas', {
        report: 'replicas.jsonl',
        files: args.length > 0 ? args : ['replicas/**/*.test.ts'],
      }),
  },
  {
    name: 'installation',
    what: 'The packed packages in an app of create-app',
    run: async (run, args) => {
      const code = await run([inRepository('scripts/run.mjs'), 'pack']);
      return code === 0
        ? runNodeTests(run, 'The installation', {
            report: 'installation.jsonl',
            files: args.length > 0 ? args : ['installation/**/*.test.ts'],
          })
        : checkOutcome('Packing', false);
    },
  },
  {
    name: 'e2e',
    what: 'Browser tests',
    run: async (run, args) => {
      const report = await freshReport('playwright.json');
      const code = await run(
        [
          bin('@playwright/test/cli.js'),
          ...['test', '--config', 'e2e/playwright.config.ts'],
          ...args,
        ],
        { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      );
      const results = await readReport(report);
      return testsOutcome(
        'Browser tests',
        code,
        results && readPlaywrightOutcome(results),
      );
    },
  },
];

/**
 * Runs tests of Node's own test runner.
 *
 * @param {RunNode} run
 * @param {string} name of what is tested
 * @param {{ report: string, files: readonly string[] }} options
 */
async function runNodeTests(run, name, { report, files }) {
  const path = await freshReport(report);
  const code = await run([
    // Some of what is tested is TypeScript.
    `--require=${bin('@backstage/cli/config/nodeTransform.cjs')}`,
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    `--test-reporter=${inRepository('scripts/stages/nodeTestReporter.mjs')}`,
    `--test-reporter-destination=${path}`,
    ...files,
  ]);
  const text = await readFile(path, 'utf8').catch(() => '');
  return testsOutcome(name, code, readNodeTestOutcome(text));
}

/**
 * Has a PostgreSQL beside the tests, unless the user has named one.
 *
 * @param {(env: Record<string, string>) => Promise<number>} run
 */
async function withPostgres(run) {
  if (process.env.EKS_TEST_POSTGRES) {
    return run({});
  }
  const postgres = await startPostgres({ say: line => console.log(line) });
  if ('reason' in postgres) {
    console.log(`Without PostgreSQL, SQLite alone: ${postgres.reason}`);
    return run({});
  }
  try {
    return await run({ EKS_TEST_POSTGRES: postgres.url });
  } finally {
    await postgres.stop();
  }
}

/** @param {string} path in node_modules */
function bin(path) {
  return inRepository('node_modules', path);
}

/** @param {string} file */
async function freshReport(file) {
  const path = inRepository(REPORTS, file);
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  return path;
}

/** @param {string} path */
async function readReport(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text && JSON.parse(text);
}
