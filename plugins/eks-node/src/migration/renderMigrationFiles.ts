import type {
  MigrationManifest,
  MigrationPlan,
} from '@eks-platform/backstage-plugin-eks-common';
import { stringify } from 'yaml';
import { renderPlan } from './renderPlan';
import { renderReport } from './renderReport';

/**
 * A file of a migration plan.
 *
 * @public
 */
export interface MigrationFile {
  /** Below the folder of the plan, for example `manifests/services/shop/httproute-cart.yaml`. */
  path: string;
  content: string;
}

/**
 * The files of a migration plan for a pull request: the manifests, one a file and a folder for each stage, `REPORT.md`
 * for people, `report.json` for machines and `PLAN.md` for those who cut over.
 *
 * @public
 */
export function renderMigrationFiles(plan: MigrationPlan): MigrationFile[] {
  const { manifests, ...report } = plan;
  return [
    { path: 'PLAN.md', content: renderPlan(plan) },
    { path: 'REPORT.md', content: renderReport(plan) },
    {
      path: 'report.json',
      content: `${JSON.stringify(report, null, 2)}\n`,
    },
    ...manifests.map(manifest => ({
      path: pathOf(manifest, plan.gateway.cluster),
      content: `# ${manifest.purpose}\n${stringify(manifest.object, {
        aliasDuplicateObjects: false,
        lineWidth: 0,
      })}`,
    })),
  ];
}

/** What goes into another cluster than the Gateway's stands apart, so that nobody applies it to the wrong one. */
function pathOf(
  { stage, cluster, object }: MigrationManifest,
  home: string | undefined,
): string {
  const { kind, metadata } = object;
  return [
    'manifests',
    ...(cluster !== undefined && cluster !== home
      ? ['other-clusters', cluster]
      : []),
    stage,
    ...(metadata.namespace === undefined ? [] : [metadata.namespace]),
    `${kind.toLowerCase()}-${metadata.name}.yaml`,
  ].join('/');
}
