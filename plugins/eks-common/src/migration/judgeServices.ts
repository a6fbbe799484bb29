import type { ConvertedService } from './convert/ConvertedService';
import { orderByCalls } from './cutover/orderByCalls';
import type { ServiceCalls } from './cutover/serviceCalls';
import { describeManifest, describeSource } from './describeSource';
import type { FieldReport } from './FieldReport';
import {
  latticeServiceName,
  SERVICE_NAME_OVERRIDE,
} from './manifests/latticeServiceName';
import type { MigrationManifest } from './MigrationManifest';
import type {
  MigrationTodo,
  OutcomeCounts,
  QuotaCheck,
  ServiceMigration,
} from './MigrationPlan';
import type { ReadObject } from './read/MigrationMesh';

/** Counts fields by what becomes of them. */
export function countOutcomes(fields: FieldReport[]): OutcomeCounts {
  const counts: OutcomeCounts = { kept: 0, changed: 0, lost: 0, unknown: 0 };
  for (const { outcome } of fields) {
    counts[outcome] += 1;
  }
  return counts;
}

/** The groups in which services are cut over, callees before callers; a group of several is a circle. */
export function groupServices(
  services: ConvertedService[],
  calls: ServiceCalls,
): ReadObject[][] {
  return orderByCalls(
    services.map(({ service }) => service),
    service => calls.calledBy(service),
  );
}

/** Judges how far a service is from being cut over, by all the objects that do its work. */
export function judgeService(
  converted: ConvertedService,
  options: { calls: ServiceCalls; quotas: QuotaCheck[] },
): ServiceMigration {
  const { service, parts, ports } = converted;
  const fields = parts.flatMap(part =>
    part.ledger.reports().map(report => ({ part, report })),
  );
  const made = ports.flatMap(({ manifest }) => manifest ?? []);
  const routes = made.map(describeManifest);
  const blockers = [
    ...toTodos(fields.filter(({ report }) => report.blocks)),
    ...(made.length === 0
      ? [
          {
            object: describeSource(service.title),
            note: 'No route of it is left, so nothing would answer for it.',
            todo: 'See what becomes of its provider.',
          },
        ]
      : []),
    ...options.quotas
      .filter(({ isMet, where }) => !isMet && routes.includes(where))
      .map(({ quota, limit, wanted, where, remedy }) => ({
        object: where,
        note: `Needs ${wanted} ${quota}, and ${limit} are given.`,
        todo: remedy,
      })),
  ];
  const todos = toTodos(
    fields.filter(({ report }) => report.todo && !report.blocks),
  );
  const hasLost = fields.some(
    ({ report }) => report.outcome === 'lost' || report.outcome === 'unknown',
  );
  return {
    name: service.awsName,
    source: service.title,
    readiness: readinessOf(blockers.length > 0, hasLost),
    blockers,
    todos,
    counts: countOutcomes(fields.map(({ report }) => report)),
    routes,
    latticeNames: made.map(latticeNameOf),
    callers: options.calls
      .callersOf(service)
      .map(({ title }) => describeSource(title)),
    calls: options.calls.calledBy(service).map(({ awsName }) => awsName),
  };
}

function readinessOf(isBlocked: boolean, hasLost: boolean) {
  if (isBlocked) {
    return 'blocked';
  }
  return hasLost ? 'work' : 'ready';
}

/** One todo for fields of one object that ask for the same. */
function toTodos(
  fields: Array<{ part: ReadObject; report: FieldReport }>,
): MigrationTodo[] {
  const byWords = new Map<string, MigrationTodo>();
  for (const { part, report } of fields) {
    const { path, note, todo = '' } = report;
    const object = describeSource(part.title);
    const key = JSON.stringify([object, note, todo]);
    if (!byWords.has(key)) {
      byWords.set(key, { object, field: path, note, todo });
    }
  }
  return [...byWords.values()];
}

function latticeNameOf({ object }: MigrationManifest): string {
  const { name, namespace = 'default', annotations } = object.metadata;
  return (
    annotations?.[SERVICE_NAME_OVERRIDE] ??
    latticeServiceName(name, namespace).name
  );
}
