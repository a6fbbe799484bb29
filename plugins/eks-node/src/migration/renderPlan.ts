import type {
  MigrationPlan,
  MigrationStep,
} from '@eks-platform/backstage-plugin-eks-common';

/** The way over for those who go it: what must be there, each step with its way back, and the removal of App Mesh. */
export function renderPlan(plan: MigrationPlan): string {
  const { gateway, meshName } = plan;
  return [
    `# From App Mesh to VPC Lattice: the way of ${meshName}`,
    `Service network and Gateway: ${gateway.namespace}/${gateway.name}${
      gateway.cluster === undefined ? '' : ` of ${gateway.cluster}`
    }. See REPORT.md for what keeps a service from being cut over.`,
    '## Before the first step',
    ...plan.prerequisites.flatMap(({ title, why, commands }) => [
      `### ${title}`,
      why,
      code(commands),
    ]),
    '## Cut-over',
    ...plan.cutOver.flatMap(renderStep),
    '## Removal of App Mesh',
    ...plan.removal.flatMap(renderStep),
    '',
  ].join('\n\n');
}

function renderStep(step: MigrationStep, index: number): string[] {
  return [
    `### ${index + 1}. ${step.title}`,
    list(step.actions),
    ...(step.commands.length > 0 ? [code(step.commands)] : []),
    'How to see that it went well:',
    list(step.verify),
    'The way back:',
    list(step.wayBack),
  ];
}

function list(items: string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

function code(lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
