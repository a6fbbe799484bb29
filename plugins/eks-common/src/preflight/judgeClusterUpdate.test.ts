import {
  aCluster,
  aClusterRequest,
  aSubnetFact,
  preflightFacts,
  twoSubnetFacts,
} from '../testUtils';
import { knownFact, unknownFact } from './Fact';
import type { PreflightFacts } from './facts';
import { judgeClusterUpdate } from './judgeClusterUpdate';
import type { ClusterRequest } from './requests/ClusterRequest';
import type {
  ClusterChangeId,
  ClusterUpdateRequest,
} from './requests/ClusterUpdateRequest';

interface Case {
  title: string;
  changes: ClusterChangeId[];
  current?: Partial<ClusterRequest>;
  next?: Partial<ClusterRequest>;
  force?: boolean;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const insight = {
  name: 'EKS add-on version compatibility',
  status: 'ERROR',
  reason: 'coredns v1.9 does not work with Kubernetes 1.34.',
  recommendation: 'You should upgrade the EKS add-on.',
};

const cases: Case[] = [
  {
    title: 'two minor versions at once',
    changes: ['version'],
    current: { version: '1.32' },
    findings: ['error VERSION_SKIPS_MINORS'],
    says: 'Wanted Kubernetes 1.33, the next after 1.32, found 1.34, 2 minor versions ahead',
  },
  {
    title: 'a version that EKS does not offer',
    changes: ['version'],
    current: { version: '1.98' },
    next: { version: '1.99' },
    facts: { nodegroups: knownFact([]) },
    findings: ['error VERSION_NOT_OFFERED'],
  },
  {
    title: 'nodes that would be left behind, and nodes at the limit',
    changes: ['version'],
    current: { version: '1.33' },
    facts: {
      nodegroups: knownFact([
        { name: 'old', version: '1.30' },
        { name: 'ageing', version: '1.31' },
        { name: 'young', version: '1.33' },
        { name: 'unknown' },
      ]),
    },
    findings: ['error NODES_TOO_FAR_BEHIND', 'warning NODES_FAR_BEHIND'],
    says: "found node group 'old' at 1.30, 4 behind",
  },
  {
    title: "AWS's insights",
    changes: ['version'],
    current: { version: '1.33' },
    facts: {
      insights: knownFact([insight, { ...insight, status: 'WARNING' }]),
    },
    findings: ['error INSIGHT_ERROR', 'warning INSIGHT_WARNING'],
    says: "AWS's insight 'EKS add-on version compatibility' into the upgrade to Kubernetes 1.34 says ERROR: coredns v1.9 does not work with Kubernetes 1.34",
  },
  {
    title: "AWS's insights when it is told to go on",
    changes: ['version'],
    current: { version: '1.33' },
    force: true,
    facts: { insights: knownFact([insight]) },
    findings: ['warning INSIGHT_ERROR'],
  },
  {
    title: 'insights that could not be read',
    changes: ['version'],
    current: { version: '1.33' },
    facts: { insights: unknownFact('AccessDenied') },
    findings: ['warning FACT_UNKNOWN'],
    says: 'Could not read the insights into the cluster',
  },
  {
    title: 'a policy that can change no more',
    changes: ['upgradePolicy'],
    next: { version: '1.31' },
    findings: ['error UPGRADE_POLICY_TOO_LATE'],
  },
  {
    title: 'the end of the config map',
    changes: ['accessConfig'],
    current: {
      accessConfig: {
        authenticationMode: 'CONFIG_MAP',
        bootstrapClusterCreatorAdminPermissions: true,
      },
    },
    findings: ['warning CONFIG_MAP_ENDS'],
    says: 'from CONFIG_MAP to API',
  },
  {
    title: 'subnets of another VPC',
    changes: ['vpc'],
    facts: { subnets: knownFact(twoSubnetFacts({ vpcId: 'vpc-2' })) },
    findings: ['error SUBNETS_OUTSIDE_VPC'],
    says: 'found subnet-a of vpc-2, subnet-b of vpc-2',
  },
  {
    title: 'a subnet too few',
    changes: ['vpc'],
    next: {
      resourcesVpcConfig: {
        ...aClusterRequest().resourcesVpcConfig,
        subnetIds: ['subnet-a'],
      },
    },
    facts: { subnets: knownFact([aSubnetFact()]) },
    findings: ['error SUBNETS_TOO_FEW'],
  },
  {
    title: 'an endpoint that nobody reaches',
    changes: ['endpoint'],
    next: {
      resourcesVpcConfig: {
        subnetIds: [],
        endpointPublicAccess: false,
        endpointPrivateAccess: false,
      },
    },
    findings: ['error ENDPOINT_UNREACHABLE'],
  },
  {
    title: 'Auto Mode turned off',
    changes: ['autoMode'],
    current: { computeConfig: { enabled: true, nodePools: [] } },
    findings: ['warning AUTO_MODE_ENDS'],
  },
  {
    title: 'Auto Mode turned on by halves',
    changes: ['autoMode'],
    next: { storageConfig: { blockStorage: { enabled: true } } },
    findings: ['error AUTO_MODE_INCOMPLETE'],
  },
];

function anUpdate(overrides: Partial<ClusterUpdateRequest>) {
  return {
    kind: 'cluster-update' as const,
    current: aClusterRequest(),
    next: aClusterRequest(),
    changes: [],
    force: false,
    ...overrides,
  };
}

const sound = preflightFacts({
  cluster: knownFact(aCluster({ vpcId: 'vpc-1' })),
  nodegroups: knownFact([{ name: 'workers', version: '1.33' }]),
  insights: knownFact([]),
});

describe('preflight of the changes of a cluster', () => {
  it.each(cases)('finds $title', ({ findings, says, ...options }) => {
    const found = judgeClusterUpdate(
      anUpdate({
        current: aClusterRequest(options.current),
        next: aClusterRequest(options.next),
        changes: options.changes,
        force: options.force ?? false,
      }),
      { ...sound, ...options.facts },
    );

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it('finds nothing in sound changes, nor in what does not change', () => {
    expect(
      judgeClusterUpdate(
        anUpdate({
          current: aClusterRequest({ version: '1.33' }),
          changes: ['version', 'vpc', 'endpoint', 'tags', 'deletionProtection'],
        }),
        sound,
      ),
    ).toEqual([]);
    expect(
      judgeClusterUpdate(
        anUpdate({
          next: aClusterRequest({
            version: '1.99',
            encryptionConfig: [
              { resources: ['all'], provider: { keyArn: 'none' } },
            ],
          }),
          changes: ['zonalShift'],
        }),
        sound,
      ),
    ).toEqual([]);
  });
});
