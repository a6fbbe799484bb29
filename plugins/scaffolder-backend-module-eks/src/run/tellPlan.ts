import { stringify } from 'yaml';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';

const INDENTATION = '  ';

/** Writes into the log what is about to be made, or in a dry run what would be made. */
export function tellPlan(
  run: ActionRun,
  change: Change,
  request: object,
): void {
  const { logger, isDryRun } = run.ctx;
  const { kind, ...fields } = { kind: undefined, ...request };
  logger.info(
    `${isDryRun ? 'Dry run: this would be created' : 'Creating'}: ${
      change.title
    } in ${run.place}\n${indent(stringify(fields))}`,
  );
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, INDENTATION);
}
