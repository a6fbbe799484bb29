import type { Scope } from '../inventory/Scope';
import { describePlace } from './describePlace';
import type { Finding } from './Finding';
import { judgeLatticeListeners } from './judgeLatticeListeners';
import { latticeNameFinding, namesTwice, refuse } from './latticeFindings';
import type {
  LatticeFacts,
  LatticeServiceRequest,
  LatticeTargetGroupRequest,
  ServiceNetworkRequest,
} from './requests/LatticeRequests';
import { tagsWithinLimits } from './rules/tagsWithinLimits';

const POLICY_BYTES = 10_240;
const MOST_TARGETS = 100;

/**
 * Judges a service network before anything is made.
 *
 * @public
 */
export function judgeServiceNetwork(
  request: ServiceNetworkRequest,
  facts: LatticeFacts,
  scope: Scope,
): Finding[] {
  const vpcIds = request.vpcAssociations.map(({ vpcId }) => vpcId);
  return [
    ...latticeNameFinding('service network', request.name, 'name'),
    ...judgePolicy(request),
    ...vpcIds.flatMap((vpcId, index): Finding[] => {
      const field = `vpcAssociations[${index}].vpcId`;
      if (vpcIds.indexOf(vpcId) !== index) {
        return [
          refuse('VPC_TWICE', {
            field,
            message: `Wanted each VPC once, found '${vpcId}' twice`,
            remedy: 'Leave one of them out.',
          }),
        ];
      }
      return missingVpc(vpcId, field, facts, scope);
    }),
    ...tagFindings(request.tags),
  ];
}

/**
 * Judges a Lattice service and everything that is made with it, before anything is made.
 *
 * @public
 */
export function judgeLatticeService(
  request: LatticeServiceRequest,
  facts: LatticeFacts,
  scope: Scope,
): Finding[] {
  const { serviceNetworkName, customDomainName, certificateArn } = request;
  const findings = [
    ...latticeNameFinding('service', request.name, 'name'),
    ...judgePolicy(request),
    ...request.targetGroups.flatMap((group, index) =>
      judgeTargetGroup(group, `targetGroups[${index}]`, facts, scope),
    ),
    ...namesTwice('target group', 'targetGroups', request.targetGroups),
    ...judgeLatticeListeners(request, facts, scope),
    ...tagFindings(request.tags),
  ];
  if (
    serviceNetworkName !== undefined &&
    facts.serviceNetworks &&
    !facts.serviceNetworks.includes(serviceNetworkName)
  ) {
    findings.push(
      refuse('SERVICE_NETWORK_NOT_FOUND', {
        field: 'serviceNetworkName',
        message: `No service network '${serviceNetworkName}' in ${describePlace(
          scope,
        )}`,
        remedy: 'Correct its name, or create it first.',
      }),
    );
  }
  if (certificateArn && !customDomainName) {
    findings.push(
      refuse('CERTIFICATE_WITHOUT_DOMAIN', {
        field: 'certificateArn',
        message:
          'Wanted customDomainName beside certificateArn, found none; Lattice has a certificate for its own names',
        remedy: 'Give the domain name, or leave the certificate out.',
      }),
    );
  }
  return findings;
}

function judgeTargetGroup(
  group: LatticeTargetGroupRequest,
  field: string,
  facts: LatticeFacts,
  scope: Scope,
): Finding[] {
  const { name, type, config, targets = [] } = group;
  const findings = latticeNameFinding('target group', name, `${field}.name`);
  if (type === 'LAMBDA' && config) {
    findings.push(
      refuse('TARGET_GROUP_CONFIG_UNWANTED', {
        field: `${field}.config`,
        message: `Wanted no config for a target group of LAMBDA, found one for '${name}'`,
        remedy: 'Leave it out.',
      }),
    );
  }
  if (type !== 'LAMBDA' && !config) {
    findings.push(
      refuse('TARGET_GROUP_CONFIG_MISSING', {
        field: `${field}.config`,
        message: `Wanted config with a VPC for a target group of ${type}, found none for '${name}'`,
        remedy: 'Give config.vpcIdentifier.',
      }),
    );
  }
  if (config?.protocol === 'TCP' && config.protocolVersion) {
    findings.push(
      refuse('PROTOCOL_VERSION_UNWANTED', {
        field: `${field}.config.protocolVersion`,
        message: `Wanted no protocolVersion for TCP, found ${config.protocolVersion} for '${name}'`,
        remedy: 'Leave it out.',
      }),
    );
  }
  if (targets.length > MOST_TARGETS) {
    findings.push(
      refuse('TARGETS_TOO_MANY', {
        field: `${field}.targets`,
        message: `Wanted at most ${MOST_TARGETS} targets, found ${targets.length} for '${name}'`,
        remedy: 'Register the rest afterwards.',
      }),
    );
  }
  return [
    ...findings,
    ...judgeTargetIds(group, field),
    ...judgeHealthCheck(group, field),
    ...(config
      ? missingVpc(
          config.vpcIdentifier,
          `${field}.config.vpcIdentifier`,
          facts,
          scope,
        )
      : []),
  ];
}

/** What the id of a target is, by the type of its target group. */
const TARGET_IDS: Record<
  LatticeTargetGroupRequest['type'],
  { wanted: string; accepted: RegExp }
> = {
  IP: {
    wanted: 'an IP address',
    accepted: /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+)$/i,
  },
  INSTANCE: {
    wanted: 'the id of an instance',
    accepted: /^i-[0-9a-f]{8,17}$/,
  },
  LAMBDA: {
    wanted: 'the ARN of a Lambda function',
    accepted: /^arn:aws[a-z-]*:lambda:[^:]+:\d{12}:function:.+$/,
  },
  ALB: {
    wanted: 'the ARN of an application load balancer',
    accepted:
      /^arn:aws[a-z-]*:elasticloadbalancing:[^:]+:\d{12}:loadbalancer\/app\/.+$/,
  },
};

function judgeTargetIds(
  { name, type, targets = [] }: LatticeTargetGroupRequest,
  field: string,
): Finding[] {
  const { wanted, accepted } = TARGET_IDS[type];
  return targets.flatMap(({ id, port }, index) => {
    const at = `${field}.targets[${index}]`;
    if (!accepted.test(id)) {
      return [
        refuse('TARGET_ID_NOT_ACCEPTED', {
          field: `${at}.id`,
          message: `Wanted ${wanted} for target group '${name}' of ${type}, found '${id}'`,
          remedy: 'Correct the target, or the type of its group.',
        }),
      ];
    }
    return type === 'LAMBDA' && port !== undefined
      ? [
          refuse('TARGET_PORT_UNWANTED', {
            field: `${at}.port`,
            message: `Wanted no port for a target of LAMBDA, found ${port} for '${name}'`,
            remedy: 'Leave it out.',
          }),
        ]
      : [];
  });
}

/** Lattice's own, where a health check does not say how long. */
const USUAL_INTERVAL_SECONDS = 30;
const USUAL_TIMEOUT_SECONDS = 5;

function judgeHealthCheck(
  { name, config }: LatticeTargetGroupRequest,
  field: string,
): Finding[] {
  const { healthCheck } = config ?? {};
  const {
    healthCheckIntervalSeconds: interval = USUAL_INTERVAL_SECONDS,
    healthCheckTimeoutSeconds: timeout = USUAL_TIMEOUT_SECONDS,
    path,
  } = healthCheck ?? {};
  const at = `${field}.config.healthCheck`;
  const findings: Finding[] = [];
  if (timeout >= interval) {
    findings.push(
      refuse('HEALTH_CHECK_TOO_SLOW', {
        field: `${at}.healthCheckTimeoutSeconds`,
        message: `Wanted a time-out shorter than the interval of ${interval} s, found ${timeout} s for '${name}'`,
        remedy: 'Shorten the time-out, or lengthen the interval.',
      }),
    );
  }
  if (path !== undefined && !path.startsWith('/')) {
    findings.push(
      refuse('HEALTH_CHECK_PATH_WITHOUT_SLASH', {
        field: `${at}.path`,
        message: `Wanted a path that begins with '/', found '${path}' for the health check of '${name}'`,
        remedy: `Write '/${path}'.`,
      }),
    );
  }
  return findings;
}

function missingVpc(
  vpcId: string,
  field: string,
  { vpcIds }: LatticeFacts,
  scope: Scope,
): Finding[] {
  if (!vpcIds) {
    return [];
  }
  if (!vpcIds.known) {
    return [
      {
        severity: 'warning',
        code: 'FACT_UNKNOWN',
        field,
        message: `Could not read the VPCs in ${describePlace(scope)}: ${
          vpcIds.reason
        }`,
        remedy:
          "Allow Backstage's role to read the VPCs, so that mistakes are found before anything is done.",
      },
    ];
  }
  return vpcIds.value.includes(vpcId)
    ? []
    : [
        refuse('VPC_NOT_FOUND', {
          field,
          message: `No VPC '${vpcId}' in ${describePlace(scope)}`,
          remedy: 'Correct the VPC, the account or the region.',
        }),
      ];
}

function judgePolicy(request: {
  authType?: string;
  authPolicy?: string;
}): Finding[] {
  const { authType, authPolicy } = request;
  const field = 'authPolicy';
  if (authPolicy === undefined) {
    return authType === 'AWS_IAM'
      ? [
          {
            severity: 'warning',
            code: 'AUTH_POLICY_MISSING',
            field,
            message:
              'authType AWS_IAM without authPolicy refuses every request',
            remedy: 'Give an authPolicy that allows the callers.',
          },
        ]
      : [];
  }
  const findings: Finding[] = [];
  if (authType !== 'AWS_IAM') {
    findings.push(
      refuse('AUTH_POLICY_WITHOUT_AUTH', {
        field,
        message: `Wanted authType AWS_IAM beside authPolicy, found ${
          authType ?? 'none'
        }`,
        remedy: 'Set authType to AWS_IAM, or leave the policy out.',
      }),
    );
  }
  const bytes = new TextEncoder().encode(authPolicy).length;
  if (bytes > POLICY_BYTES) {
    findings.push(
      refuse('AUTH_POLICY_TOO_LONG', {
        field,
        message: `Wanted at most ${POLICY_BYTES} bytes of policy, found ${bytes}`,
        remedy: 'Name fewer principals.',
      }),
    );
  }
  return findings;
}

function tagFindings(tags: Record<string, string> | undefined): Finding[] {
  return tagsWithinLimits(
    {
      kind: 'mesh-objects',
      meshName: '',
      objects: [],
      allowMissingBackends: false,
      tags,
    },
    { scope: { accountId: '', region: '' } },
  );
}
