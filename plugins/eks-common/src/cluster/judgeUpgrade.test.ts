import {
  aCluster,
  aClusterVersion,
  anAddon,
  anInsight,
  aNodegroup,
  anUpdate,
  aPodDisruptionBudget,
} from '../testUtils';
import type { AddonVersion } from './AddonRow';
import { buildAddonRows } from './buildAddonRows';
import { buildCapacity } from './buildCapacity';
import { judgeUpgrade } from './judgeUpgrade';
import type { ReadinessFacts } from './readiness/ReadinessFacts';
import { supportOf } from './supportOf';
import type { ReadinessCheck } from './UpgradeReadiness';

const now = new Date('2026-11-20T00:00:00.000Z');
const versions = [
  aClusterVersion({ name: '1.35' }),
  aClusterVersion({ name: '1.33' }),
  aClusterVersion({ name: '1.34' }),
  aClusterVersion({ name: '1.36' }),
];

function offer(
  addonName: string,
  version: string,
  fits: string[],
  isDefault = false,
): AddonVersion {
  return {
    addonName,
    version,
    compatibilities: fits.map(clusterVersion => ({
      clusterVersion,
      isDefault,
    })),
    architectures: ['amd64'],
    computeTypes: ['ec2'],
    requiresConfiguration: false,
    requiresIamPermissions: false,
  };
}

const offered = [
  offer('vpc-cni', 'v1.9.0-eksbuild.1', ['1.34']),
  offer('vpc-cni', 'v1.19.0-eksbuild.2', ['1.34', '1.35'], true),
  offer('vpc-cni', 'v1.20.0-eksbuild.1', ['1.34', '1.35']),
];

/** A cluster of 1.34 that is ready for 1.35. */
function facts(overrides: Partial<ReadinessFacts> = {}): ReadinessFacts {
  const cluster = overrides.cluster ?? aCluster({ version: '1.34' });
  const nodegroups = overrides.nodegroups ?? [aNodegroup()];
  return {
    cluster,
    versions,
    support: supportOf({ dates: versions[0], now }),
    nodegroups,
    insights: [anInsight()],
    updates: [],
    capacity: buildCapacity({
      cluster,
      nodegroups,
      fargateProfiles: [],
      updates: [],
      subnets: [],
    }).sources,
    addons: rows('v1.19.0-eksbuild.2'),
    disruptionBudgets: [aPodDisruptionBudget()],
    ...overrides,
  };
}

function rows(version: string, known: AddonVersion[] | undefined = offered) {
  return buildAddonRows({
    cluster: aCluster({ version: '1.34', autoMode: true }),
    nextVersion: '1.35',
    installed: [anAddon({ name: 'vpc-cni', version })],
    associations: [],
    offered: known,
  });
}

function check(
  id: ReadinessCheck['id'],
  overrides: Partial<ReadinessFacts>,
): ReadinessCheck {
  return judgeUpgrade(facts(overrides)).checks.find(found => found.id === id)!;
}

describe('judgeUpgrade', () => {
  it('finds a cluster ready where everything is in order', () => {
    const readiness = judgeUpgrade(facts());
    expect(readiness).toMatchObject({
      currentVersion: '1.34',
      nextVersion: '1.35',
      state: 'ready',
    });
    expect(readiness.checks.map(({ state }) => state)).toEqual(
      Array(8).fill('ready'),
    );
  });

  it.each<[ReadinessCheck['id'], string, Partial<ReadinessFacts>, string]>([
    ['version-offered', 'unknown', { versions: [] }, 'has not been read'],
    [
      'version-offered',
      'blocked',
      { versions: [versions[2]] },
      'no version after 1.34',
    ],
    [
      'cluster-status',
      'blocked',
      { updates: [anUpdate({ nodegroupName: 'workers' })] },
      'not at rest',
    ],
    [
      'cluster-status',
      'attention',
      {
        cluster: aCluster({
          health: [{ code: 'X', message: 'x', resourceIds: [] }],
        }),
      },
      'not at rest',
    ],
    [
      'support-dates',
      'attention',
      {
        support: { phase: 'standard', daysLeft: 90, then: 'extended-support' },
      },
      'ends in 90 days; then extended support begins, at $0.60',
    ],
    [
      'support-dates',
      'ready',
      {
        support: { phase: 'standard', daysLeft: 91, then: 'automatic-upgrade' },
      },
      'AWS upgrades the cluster',
    ],
    [
      'support-dates',
      'attention',
      { support: { phase: 'ended', daysLeft: -3 } },
      'any day',
    ],
    ['support-dates', 'unknown', { support: { phase: 'unknown' } }, 'no dates'],
    ['insights', 'unknown', { insights: [] }, 'no insights'],
    [
      'insights',
      'blocked',
      { insights: [anInsight(), anInsight({ status: 'ERROR' })] },
      "1 of AWS's 2 insights",
    ],
    [
      'insights',
      'attention',
      { insights: [anInsight({ status: 'WARNING' })] },
      '1 of AWS',
    ],
    [
      'insights',
      'unknown',
      {
        insights: [
          anInsight({ status: 'ERROR', kubernetesVersion: '1.36' }),
          anInsight({ status: 'ERROR', category: 'MISCONFIGURATION' }),
        ],
      },
      'no insights',
    ],
    [
      'node-skew',
      'attention',
      { nodegroups: [aNodegroup({ version: '1.32' })] },
      'behind the control plane',
    ],
    [
      'node-skew',
      'blocked',
      { nodegroups: [aNodegroup({ version: '1.31' })] },
      'behind the control plane',
    ],
    [
      'node-skew',
      'unknown',
      { nodegroups: [aNodegroup({ version: undefined })] },
      'could not be read',
    ],
    ['node-skew', 'ready', { nodegroups: [] }, 'no nodes'],
    [
      'ami-types',
      'blocked',
      { nodegroups: [aNodegroup({ amiType: 'AL2_x86_64' })] },
      '1 node groups cannot follow to 1.35',
    ],
    [
      'addons',
      'attention',
      { addons: rows('v1.9.0-eksbuild.1') },
      '1 of 1 add-ons',
    ],
    [
      'addons',
      'blocked',
      { addons: rows('v1.9.0-eksbuild.1', [offered[0]]) },
      '1 of 1 add-ons',
    ],
    [
      'addons',
      'unknown',
      {
        addons: buildAddonRows({
          cluster: aCluster(),
          installed: [anAddon()],
          associations: [],
        }),
      },
      '1 of 1 add-ons',
    ],
    [
      'disruption-budgets',
      'unknown',
      { disruptionBudgets: undefined },
      'could not be read',
    ],
    [
      'disruption-budgets',
      'blocked',
      {
        disruptionBudgets: [
          aPodDisruptionBudget({
            disruptionsAllowed: 0,
            desiredHealthy: 2,
            expectedPods: 2,
          }),
          aPodDisruptionBudget(),
        ],
      },
      '1 of 2 disruption budgets let no pod go',
    ],
    [
      'disruption-budgets',
      'attention',
      {
        disruptionBudgets: [
          aPodDisruptionBudget({ disruptionsAllowed: 0, currentHealthy: 1 }),
        ],
      },
      'let no pod go',
    ],
    [
      'disruption-budgets',
      'ready',
      {
        disruptionBudgets: [
          aPodDisruptionBudget({ disruptionsAllowed: 0, expectedPods: 0 }),
        ],
      },
      'let pods go',
    ],
  ])('finds %s %s', (id, state, overrides, words) => {
    const found = check(id, overrides);
    expect(found.state).toBe(state);
    expect(found.words).toContain(words);
  });

  it('takes what blocks for worse than what is unknown', () => {
    expect(
      judgeUpgrade(
        facts({
          insights: [],
          cluster: aCluster({ status: 'UPDATING', version: '1.34' }),
        }),
      ).state,
    ).toBe('blocked');
  });
});

describe('buildAddonRows', () => {
  it.each([
    ['v1.9.0-eksbuild.1', 'outdated', 'is v1.19.0-eksbuild.2'],
    ['v1.19.0-eksbuild.2', 'current', undefined],
    ['v1.20.0-eksbuild.1', 'current', undefined],
    ['v1.8.0-eksbuild.1', 'conflict', 'not among what EKS offers'],
  ])('takes %s for %s', (version, state, words) => {
    const [row] = rows(version);
    expect(row.state).toBe(state);
    expect(row.words ?? '').toContain(words ?? '');
    expect(row.now).toMatchObject({
      defaultVersion: 'v1.19.0-eksbuild.2',
      latestVersion: 'v1.20.0-eksbuild.1',
    });
  });

  it('puts a failure first, in its own words', () => {
    const [row] = buildAddonRows({
      cluster: aCluster({ autoMode: true }),
      installed: [
        anAddon({
          status: 'DEGRADED',
          health: [{ code: 'X', message: 'No replicas', resourceIds: [] }],
        }),
      ],
      associations: [],
      offered: [],
    });
    expect(row).toMatchObject({ state: 'failing', words: 'No replicas' });
  });

  it('says what EKS does not manage, but not of Auto Mode', () => {
    const names = (autoMode: boolean) =>
      buildAddonRows({
        cluster: aCluster({ autoMode }),
        installed: [anAddon({ name: 'coredns' })],
        associations: [],
      }).map(({ name }) => name);
    expect(names(false)).toEqual(['coredns', 'vpc-cni', 'kube-proxy']);
    expect(names(true)).toEqual(['coredns']);
  });

  it.each([
    [
      { serviceAccountRoleArn: 'arn:role' },
      { type: 'irsa', roleArn: 'arn:role' },
    ],
    [
      { podIdentityAssociationArns: ['arn:a'] },
      { type: 'pod-identity', roleArns: [], associationArns: ['arn:a'] },
    ],
    [{}, { type: 'none', isNeeded: false }],
  ])('tells how an add-on with %j gets permissions', (overrides, identity) => {
    const [row] = buildAddonRows({
      cluster: aCluster({ autoMode: true }),
      installed: [anAddon(overrides)],
      associations: [],
      offered,
    });
    expect(row.identity).toEqual(identity);
  });
});
