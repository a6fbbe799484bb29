import { asList, asRecord, asText } from '../mesh/plainValues';
import { describeManifest } from './describeSource';
import {
  isLatticeName,
  latticeServiceName,
  SERVICE_NAME_OVERRIDE,
} from './manifests/latticeServiceName';
import type { MigrationManifest } from './MigrationManifest';
import type { QuotaCheck } from './MigrationPlan';

const RAISE = 'Ask AWS for more (Service Quotas).';

/** Quotas of VPC Lattice and bounds of its controller; those of AWS are defaults, which an account may have raised. */
const LIMITS = {
  listenersPerService: 2,
  rulesPerListener: 10,
  weightedTargets: 10,
  headersPerRule: 5,
  servicesPerNetwork: 500,
  servicesPerRegion: 2000,
  targetGroupsPerRegion: 500,
  authPolicyBytes: 10_240,
};

/** Checks what the manifests need against what AWS gives. */
export function checkQuotas(manifests: MigrationManifest[]): QuotaCheck[] {
  const routes = manifests.filter(({ object }) =>
    /^(HTTP|GRPC|TLS)Route$/.test(object.kind),
  );
  const policies = manifests.filter(
    ({ object }) => object.kind === 'IAMAuthPolicy',
  );
  const services = routes.length;
  return [
    ...routes.flatMap(checkRoute),
    ...policies.map(policy =>
      check({
        quota: 'bytes of auth policy',
        limit: LIMITS.authPolicyBytes,
        wanted: new TextEncoder().encode(
          asText(policy.object.spec?.policy) ?? '',
        ).length,
        where: describeManifest(policy),
        remedy:
          'Name fewer roles: let callers share one, or allow a path of roles.',
      }),
    ),
    check({
      quota: 'services in the service network',
      limit: LIMITS.servicesPerNetwork,
      wanted: services,
      where: 'the service network',
      remedy: RAISE,
    }),
    check({
      quota: 'services in the region',
      limit: LIMITS.servicesPerRegion,
      wanted: services,
      where: 'the region, besides those that are there already',
      remedy: RAISE,
    }),
    check({
      quota: 'target groups in the region',
      limit: LIMITS.targetGroupsPerRegion,
      wanted: countTargetGroups(routes),
      where: 'the region, besides those that are there already',
      remedy: RAISE,
    }),
  ];
}

function checkRoute(route: MigrationManifest): QuotaCheck[] {
  const { spec = {}, metadata, kind } = route.object;
  const where = describeManifest(route);
  const rules = asList(spec.rules).map(asRecord);
  const name =
    metadata.annotations?.[SERVICE_NAME_OVERRIDE] ??
    latticeServiceName(metadata.name, metadata.namespace ?? 'default').name;
  return [
    check({
      quota: 'listeners per service',
      limit: LIMITS.listenersPerService,
      wanted: asList(spec.parentRefs).length,
      where,
      remedy: 'Leave the route on one listener less.',
    }),
    check({
      quota: 'rules per listener',
      limit: LIMITS.rulesPerListener,
      wanted: rules.length,
      where,
      remedy:
        'Take rules together, split the service by path or host, or ask AWS for more (Service Quotas).',
    }),
    check({
      quota: 'weighted targets per rule',
      limit: LIMITS.weightedTargets,
      wanted: most(rules, rule => asList(rule.backendRefs).length),
      where,
      remedy: 'Lead to fewer Services.',
    }),
    check({
      quota: 'headers per rule',
      limit: LIMITS.headersPerRule,
      wanted: most(rules, rule =>
        most(
          asList(rule.matches).map(asRecord),
          match => asList(match.headers).length,
        ),
      ),
      where,
      remedy: 'Ask for fewer headers.',
    }),
    ...(kind === 'TLSRoute'
      ? []
      : [
          check({
            quota: 'characters in the name of the Lattice service',
            limit: 40,
            wanted: isLatticeName(name) ? name.length : 41,
            where,
            remedy: `Choose a name by annotation ${SERVICE_NAME_OVERRIDE}.`,
          }),
        ]),
  ];
}

function check(wanted: Omit<QuotaCheck, 'isMet'>): QuotaCheck {
  return { ...wanted, isMet: wanted.wanted <= wanted.limit };
}

function most<Item>(items: Item[], count: (item: Item) => number): number {
  return items.reduce((highest, item) => Math.max(highest, count(item)), 0);
}

/** A Service gets a target group for each port and each kind of route that leads to it. */
function countTargetGroups(routes: MigrationManifest[]): number {
  const groups = new Set(
    routes.flatMap(({ object }) =>
      asList(object.spec?.rules)
        .flatMap(rule => asList(asRecord(rule).backendRefs))
        .map(backend => {
          const { kind, name, namespace, port } = asRecord(backend);
          return JSON.stringify([
            object.kind,
            kind,
            namespace ?? object.metadata.namespace,
            name,
            port,
          ]);
        }),
    ),
  );
  return groups.size;
}
