import { join } from 'node:path';
import { build } from 'esbuild';
import { inRepository } from '../../scripts/repository.mjs';

/**
 * Makes one JavaScript file of a subject and what of the suite it uses, and answers with its path. A backend in production
 * runs JavaScript that was built; a compiler in the process would be counted as the subject's memory.
 */
export async function bundleSubject(script: string): Promise<string> {
  const outfile = inRepository(
    'node_modules/.cache/bench',
    script.replace(/\.ts$/, '.js'),
  );
  await build({
    entryPoints: [join(inRepository('bench/sync/subjects'), script)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    // What a backend has anyway, and what knex looks for but is not installed.
    external: ['@backstage/*', 'better-sqlite3', 'knex'],
    logLevel: 'error',
  });
  return outfile;
}
