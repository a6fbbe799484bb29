import {
  applyStages,
  type Manifest,
  type PlannedManifest,
} from '@eks-platform/backstage-plugin-eks-node';
import { stringify } from 'yaml';
import type { ActionRun } from '../run/ActionRun';
import { showValue } from '../run/showValue';
import { changeOf, describeManifest } from './changeOf';

const MOST_LINES = 60;
const INDENTATION = '  ';

/** Writes into the log what is about to be applied, or in a dry run what would be: new objects whole, others by difference. */
export function tellManifests(
  run: ActionRun,
  clusterName: string,
  planned: PlannedManifest[],
): void {
  for (const { manifest, plan } of applyStages(planned).flat()) {
    const { title } = changeOf(clusterName, manifest, plan);
    tell(run, title, manifest, plan);
  }
}

function tell(
  { ctx, place }: ActionRun,
  title: string,
  manifest: Manifest,
  plan: PlannedManifest['plan'],
): void {
  const { logger, isDryRun } = ctx;
  const would = (done: string, doing: string) =>
    isDryRun ? `Dry run: this would be ${done}` : doing;
  switch (plan.action) {
    case 'create':
      logger.info(
        `${would('created', 'Creating')}: ${title} in ${place}\n${show(
          manifest,
        )}`,
      );
      break;
    case 'later':
      logger.info(
        `${would(
          'created',
          'Creating',
        )}: ${title} in ${place}, not tried beforehand because ${
          plan.reason
        }\n${show(manifest)}`,
      );
      break;
    case 'change':
      logger.info(
        `${would('changed', 'Changing')}: ${title} in ${place}\n${indent(
          plan.differences
            .map(
              ({ field, wanted, found }) =>
                `${field}: ${showValue(found)} → ${showValue(wanted)}`,
            )
            .join('\n') || 'only who manages which field',
        )}`,
      );
      break;
    case 'unchanged':
      logger.info(`Adopted: ${title} exists in ${place} as wanted`);
      break;
    default:
      throw new Error(`No words for ${describeManifest(manifest)}`);
  }
}

/** What a Secret holds is not for the log. */
function show({ object }: Manifest): string {
  const { data, stringData, ...rest } = object;
  const shown = object.kind === 'Secret' ? rest : object;
  const lines = stringify(shown).trimEnd().split('\n');
  const left = lines.length - MOST_LINES;
  return indent(
    [
      ...lines.slice(0, MOST_LINES),
      ...(left > 0 ? [`… and ${left} lines more`] : []),
    ].join('\n'),
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, INDENTATION);
}
