import type {
  GetRuleResponse,
  GetTargetGroupResponse,
  ServiceNetworkServiceAssociationSummary,
} from '@aws-sdk/client-vpc-lattice';
import {
  describeMatch,
  type Mesh,
  type MeshObject,
  type MeshReference,
} from '@eks-platform/backstage-plugin-eks-common';
import { idOf } from '../../mesh/lattice/LatticeNetwork';
import type {
  LatticeListener,
  LatticeService,
} from '../../mesh/lattice/readLatticeService';
import { requireMember } from '../requireMember';
import { splitAnswer } from './splitAnswer';
import { toLatticeMatch } from './toLatticeMatch';

/** A target group with its tags. */
export interface ReadTargetGroup {
  targetGroup: GetTargetGroupResponse;
  tags: Record<string, string>;
}

/** Target groups by their identifiers. */
export type TargetGroups = ReadonlyMap<string, ReadTargetGroup>;

/** A service in one of its networks, with its listeners and their rules. */
export function toLatticeObjects(options: {
  mesh: Mesh;
  association: ServiceNetworkServiceAssociationSummary;
  read: LatticeService;
  targetGroups: TargetGroups;
}): MeshObject[] {
  const { mesh, association, read, targetGroups } = options;
  const { service, listeners, tags, attachments, problem } = read;
  const id = requireMember(service.id, 'id', 'a service');
  const where = `service '${id}'`;
  const name = requireMember(service.name, 'name', where);
  const arn = `${mesh.arn}/service/${id}`;
  const hostnames = [
    service.customDomainName,
    service.dnsEntry?.domainName,
  ].flatMap(host => host ?? []);
  const base = baseOf(mesh);
  const routers = listeners.flatMap(listener =>
    toListener({ base, listener, name, arn, targetGroups, service }),
  );
  return [
    {
      ...base,
      arn,
      awsArn: requireMember(service.arn, 'arn', where),
      type: 'virtual-service',
      name,
      status: service.status ?? 'UNKNOWN',
      ...(hostnames.length > 0 && { hostnames }),
      targets: routers
        .filter(({ type }) => type === 'virtual-router')
        .map(router => ({
          type: router.type,
          name: router.name,
          port: router.listeners[0]?.port,
        })),
      authType: service.authType,
      attachments: [
        {
          type: 'service-association',
          name: association.id ?? '',
          awsArn: association.arn,
          detail: association.status,
          ...splitAnswer(association),
        },
        ...attachments,
      ],
      ...(problem && { problems: [problem] }),
      ...splitAnswer(service),
      createdAt: service.createdAt?.toISOString(),
      tags,
    },
    ...routers,
  ];
}

/** A target group as the virtual node of a mesh. */
export function toTargetGroup(
  mesh: Mesh,
  targetGroup: GetTargetGroupResponse,
  tags: Record<string, string>,
): MeshObject {
  const id = requireMember(targetGroup.id, 'id', 'a target group');
  const { config = {} } = targetGroup;
  const { healthCheck } = config;
  const origin = kubernetesOrigin(tags);
  return {
    ...baseOf(mesh),
    arn: `${mesh.arn}/targetgroup/${id}`,
    awsArn: requireMember(targetGroup.arn, 'arn', `target group '${id}'`),
    type: 'virtual-node',
    name: requireMember(targetGroup.name, 'name', `target group '${id}'`),
    status: targetGroup.status ?? 'UNKNOWN',
    ...(origin && { origin }),
    listeners:
      config.port === undefined
        ? []
        : [
            {
              port: config.port,
              protocol: protocolOf(config),
              ...(healthCheck?.enabled && {
                healthCheck: {
                  protocol: healthCheck.protocol?.toLowerCase(),
                  port: healthCheck.port,
                  path: healthCheck.path,
                  intervalMs: toMs(healthCheck.healthCheckIntervalSeconds),
                  timeoutMs: toMs(healthCheck.healthCheckTimeoutSeconds),
                  healthyThreshold: healthCheck.healthyThresholdCount,
                  unhealthyThreshold: healthCheck.unhealthyThresholdCount,
                },
              }),
            },
          ],
    ...splitAnswer(targetGroup),
    createdAt: targetGroup.createdAt?.toISOString(),
    tags,
  };
}

/** The target groups to which a service leads, by identifier. */
export function targetGroupIdsOf({ listeners }: LatticeService): string[] {
  return listeners.flatMap(({ rules }) =>
    rules.flatMap(({ action }) =>
      (action?.forward?.targetGroups ?? []).flatMap(
        ({ targetGroupIdentifier }) =>
          targetGroupIdentifier ? idOf(targetGroupIdentifier) : [],
      ),
    ),
  );
}

type Base = Omit<MeshObject, 'arn' | 'type' | 'name' | 'spec'>;

function baseOf(mesh: Mesh): Base {
  return {
    kind: 'mesh-object',
    accountId: mesh.accountId,
    region: mesh.region,
    meshName: mesh.name,
    meshArn: mesh.arn,
    source: mesh.source,
    technology: mesh.technology,
    status: 'ACTIVE',
    listeners: [],
    backends: [],
    targets: [],
    tags: {},
  };
}

function toListener(options: {
  base: Base;
  listener: LatticeListener;
  name: string;
  arn: string;
  targetGroups: TargetGroups;
  service: LatticeService['service'];
}): MeshObject[] {
  const { base, name, arn, targetGroups, service } = options;
  const { listener, rules } = options.listener;
  const id = requireMember(listener.id, 'id', `a listener of '${name}'`);
  const port = requireMember(listener.port, 'port', `listener '${id}'`);
  const protocol = (listener.protocol ?? 'HTTP').toLowerCase();
  const router: MeshObject = {
    ...base,
    arn: `${arn}/listener/${id}`,
    awsArn: listener.arn,
    type: 'virtual-router',
    name: `${name}:${port}`,
    listeners: [
      {
        port,
        protocol,
        ...(protocol === 'https' && {
          tlsMode: 'STRICT',
          tls: {
            mode: 'STRICT',
            ...(service.certificateArn && {
              certificate: {
                type: 'acm' as const,
                reference: service.certificateArn,
              },
            }),
          },
        }),
      },
    ],
    ...splitAnswer(listener),
    createdAt: listener.createdAt?.toISOString(),
  };
  return [
    router,
    ...rules.map(rule => toRule(base, router, rule, targetGroups)),
  ];
}

function toRule(
  base: Base,
  router: MeshObject,
  rule: GetRuleResponse,
  targetGroups: TargetGroups,
): MeshObject {
  const id = requireMember(rule.id, 'id', `a rule of '${router.name}'`);
  const matches = [toLatticeMatch(rule.match)];
  const { forward, fixedResponse } = rule.action ?? {};
  return {
    ...base,
    arn: `${router.arn}/rule/${id}`,
    awsArn: rule.arn,
    type: 'route',
    name: rule.isDefault ? 'default' : rule.name ?? id,
    parentName: router.name,
    ...(rule.isDefault ? { isDefault: true } : { priority: rule.priority }),
    match: describeMatch(matches),
    matches,
    targets: (forward?.targetGroups ?? []).map(target =>
      toTarget(target, targetGroups),
    ),
    ...(fixedResponse?.statusCode !== undefined && {
      fixedResponse: { statusCode: fixedResponse.statusCode },
    }),
    ...splitAnswer(rule),
    createdAt: rule.createdAt?.toISOString(),
  };
}

function toTarget(
  target: { targetGroupIdentifier?: string; weight?: number },
  targetGroups: TargetGroups,
): MeshReference {
  const id = idOf(target.targetGroupIdentifier ?? '');
  const name = targetGroups.get(id)?.targetGroup.name;
  return {
    type: 'virtual-node',
    name: name ?? id,
    // What Lattice gives to a target that says nothing.
    weight: target.weight ?? 100,
    ...(name === undefined && { problem: `no target group '${id}'` }),
  };
}

function protocolOf(config: {
  protocol?: string;
  protocolVersion?: string;
}): string {
  switch (config.protocolVersion) {
    case 'GRPC':
      return 'grpc';
    case 'HTTP2':
      return 'http2';
    default:
      return (config.protocol ?? 'HTTP').toLowerCase();
  }
}

function toMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

/** The controller writes down of which Service it has made a target group. */
function kubernetesOrigin(
  tags: Record<string, string>,
): MeshObject['origin'] | undefined {
  const name = tags['application-networking.k8s.aws/k8sServiceName'];
  const namespace = tags['application-networking.k8s.aws/k8sServiceNamespace'];
  return name && namespace
    ? { object: { apiVersion: 'v1', kind: 'Service', namespace, name } }
    : undefined;
}
