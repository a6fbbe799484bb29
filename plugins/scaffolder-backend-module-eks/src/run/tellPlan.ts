import type { FieldDifference } from '@eks-platform/backstage-plugin-eks-node';
import { stringify } from 'yaml';
import type { ActionRun } from './ActionRun';
import type { Change } from './Change';
import { changeWords } from './changeWords';
import { showValue } from './showValue';

const INDENTATION = '  ';

/** Writes into the log what is about to be done, or in a dry run what would be done. */
export function tellPlan(
  run: ActionRun,
  change: Change,
  request: object,
): void {
  const { kind, ...fields } = { kind: undefined, ...request };
  tell(run, change, stringify(fields));
}

/** Writes into the log what is about to be changed, field by field, or in a dry run what would be. */
export function tellDifferences(
  run: ActionRun,
  change: Change,
  differences: FieldDifference[],
): void {
  const lines = differences.map(
    ({ field, wanted, found }) =>
      `${field}: ${showValue(found)} → ${showValue(wanted)}`,
  );
  tell(run, change, lines.join('\n'));
}

function tell(run: ActionRun, change: Change, details: string): void {
  const { logger, isDryRun } = run.ctx;
  const { doing, done } = changeWords[change.kind ?? 'creation'];
  const text = details.trimEnd().replace(/^/gm, INDENTATION);
  logger.info(
    `${isDryRun ? `Dry run: this would be ${done}` : doing}: ${
      change.title
    } in ${run.place}\n${text}`,
  );
}
