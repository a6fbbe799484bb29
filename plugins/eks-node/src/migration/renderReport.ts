import {
  describeSource,
  type FieldReport,
  type MigrationPlan,
  type ObjectReport,
} from '@eks-platform/backstage-plugin-eks-common';
import { renderTable } from './renderTable';

/** The loss report for people: what becomes of every field, the fields that stay as they are summed up. */
export function renderReport(plan: MigrationPlan): string {
  const { counts, objects } = plan;
  return [
    `# From App Mesh to VPC Lattice: what becomes of ${plan.meshName}`,
    `${counts.kept + counts.changed + counts.lost + counts.unknown} fields of ${
      objects.length
    } objects: ${counts.kept} kept, ${counts.changed} changed, ${
      counts.lost
    } lost, ${
      counts.unknown
    } unknown to the planner. \`report.json\` has every one of them.`,
    '## Services',
    renderTable(
      ['service', 'readiness', 'routes', 'kept', 'changed', 'lost', 'unknown'],
      plan.services.map(service => [
        service.name,
        service.readiness,
        service.routes.join(', '),
        service.counts.kept,
        service.counts.changed,
        service.counts.lost,
        service.counts.unknown,
      ]),
    ),
    ...plan.services
      .filter(({ blockers }) => blockers.length > 0)
      .flatMap(({ name, blockers }) => [
        `### What keeps ${name} from being cut over`,
        renderTable(
          ['object', 'field', 'why', 'what to do'],
          blockers.map(({ object, field, note, todo }) => [
            object,
            field ?? '',
            note,
            todo,
          ]),
        ),
      ]),
    '## Quotas',
    renderTable(
      ['quota', 'limit', 'needed', 'where', 'met'],
      plan.quotas.map(({ quota, limit, wanted, where, isMet, remedy }) => [
        quota,
        limit,
        wanted,
        where,
        isMet ? 'yes' : `no. ${remedy}`,
      ]),
    ),
    '## Objects, field by field',
    ...objects.flatMap(renderObject),
  ].join('\n\n');
}

function renderObject({ source, becomes, fields }: ObjectReport): string[] {
  const told = fields.filter(({ outcome }) => outcome !== 'kept');
  const kept = fields.length - told.length;
  return [
    `### ${describeSource(source)}`,
    `${becomes.length > 0 ? `Becomes ${becomes.join(', ')}. ` : ''}${kept} of ${
      fields.length
    } fields are kept.`,
    ...(told.length > 0
      ? [
          renderTable(
            ['field', 'value', 'outcome', 'what becomes of it', 'what to do'],
            told.map(field => [
              field.path,
              valueOf(field),
              `${field.outcome}${field.blocks ? ', blocks' : ''}`,
              field.note,
              field.todo ?? '',
            ]),
          ),
        ]
      : []),
  ];
}

function valueOf({ value }: FieldReport): string {
  return `\`${JSON.stringify(value)}\``;
}
