import { stringify } from 'yaml';
import type { ActionRun } from '../../run/ActionRun';
import type { GraphEdge, PlanGraph } from '../graph/PlanGraph';
import { schedule } from '../graph/schedule';
import type { PlatformResource } from '../document/PlatformResource';
import { expectedMinutes } from './expectedMinutes';
import type { InspectedResource } from './inspectPlatform';

/** Writes the plan into the log: what is made, in which order and why, how long it takes; in a dry run with every detail. */
export function tellPlatform(
  run: ActionRun,
  graph: PlanGraph<PlatformResource>,
  inspected: InspectedResource[],
): void {
  const { logger, isDryRun } = run.ctx;
  const missing = inspected.filter(({ plan }) => plan.action === 'create');
  const times = schedule(graph, resource =>
    missing.some(item => item.resource === resource)
      ? expectedMinutes[resource.kind]
      : 0,
  );
  const lines = inspected.map(
    ({ resource, plan }, index) =>
      `  ${index + 1}. ${resource.title}: ${describePlan(plan)}${because(
        graph,
        resource,
      )}`,
  );
  logger.info(
    `The plan has ${inspected.length} things, ${missing.length} to be made${
      missing.length > 0
        ? `, which takes AWS about ${Math.ceil(
            times.total,
          )} min, the longest way being ${times.criticalPath
            .filter(resource => expectedMinutes[resource.kind] >= 0.5)
            .map(({ title }) => title)
            .join(', ')}`
        : ''
    }:\n${lines.join('\n')}`,
  );
  if (isDryRun) {
    for (const { change, request } of missing) {
      const { kind, ...fields } = { kind: undefined, ...request };
      logger.info(
        `Dry run: this would be created: ${change.title} in ${
          run.place
        }\n${stringify(fields).trimEnd().replace(/^/gm, '  ')}`,
      );
    }
  }
}

function describePlan(plan: InspectedResource['plan']): string {
  switch (plan.action) {
    case 'create':
      return 'to be made';
    case 'adopt':
      return `is there as wanted (${plan.status})`;
    case 'differs':
      return 'is there and differs';
    default:
      return 'is there and cannot be used';
  }
}

function because(
  { edges, nodes }: PlanGraph<PlatformResource>,
  resource: PlatformResource,
): string {
  const reasons = new Map<string, string[]>();
  for (const { from, to, kind, reason } of edges) {
    const first = nodes.find(({ id }) => id === from);
    if (to === resource.id && first) {
      const key = `${wordsOf(kind)}|${reason}`;
      reasons.set(key, [...(reasons.get(key) ?? []), first.title]);
    }
  }
  return [...reasons]
    .map(([key, titles]) => {
      const [words, reason] = key.split('|');
      return `, ${words} ${titles.join(', ')} (${reason})`;
    })
    .join('');
}

function wordsOf(kind: GraphEdge['kind']): string {
  return kind === 'needs-one' ? 'after one of' : 'after';
}
