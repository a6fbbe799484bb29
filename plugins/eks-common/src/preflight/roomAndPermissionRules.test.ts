import {
  aClusterRequest,
  aFargateProfileRequest,
  anAccessEntryRequest,
  aNodegroupRequest,
  belongingFacts,
  preflightFacts,
  twoSubnetFacts,
} from '../testUtils';
import { knownFact, unknownFact } from './Fact';
import type { PreflightFacts } from './facts';
import type { DeniedPermission } from './permissions/PermissionNeed';
import type { PreflightRequest } from './requests/PreflightRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request: PreflightRequest;
  facts: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const names = (count: number) =>
  knownFact(Array.from({ length: count }, (_, index) => `n${index}`));
const denied = (
  overrides: Partial<DeniedPermission> = {},
): DeniedPermission => ({
  action: 'iam:PassRole',
  resource: 'arn:aws:iam::111122223333:role/node',
  decision: 'implicitDeny',
  missingContext: [],
  ...overrides,
});
const caller = (...list: DeniedPermission[]) => ({
  callerPermissions: knownFact({
    callerArn: 'arn:aws:iam::111122223333:role/backstage',
    denied: list,
  }),
});
const scaling = (maxSize: number) => ({
  scalingConfig: { minSize: 1, desiredSize: 2, maxSize },
});

const cases: Case[] = [
  {
    title: 'a region full of clusters',
    request: aClusterRequest(),
    facts: { quotas: knownFact({ Clusters: 2 }), siblings: names(2) },
    findings: ['error QUOTA_USED_UP'],
    says: `Wanted fewer than 2 clusters in eu-west-1 of 111122223333 (the account's quota "Clusters"), found 2`,
  },
  {
    title: 'a cluster full of node groups, as far as the default goes',
    request: aNodegroupRequest(),
    facts: { quotas: unknownFact('denied'), siblings: names(30) },
    findings: ['warning QUOTA_PERHAPS_USED_UP', 'info QUOTAS_UNKNOWN'],
    says: `in cluster 'blue' in eu-west-1 of 111122223333 (AWS's default of the quota "Managed node groups per cluster"; the account's own could not be read), found 30`,
  },
  {
    title: 'a cluster full of Fargate profiles',
    request: aFargateProfileRequest(),
    facts: {
      quotas: knownFact({ 'Fargate profiles per cluster': 10 }),
      siblings: names(11),
    },
    findings: ['error QUOTA_USED_UP'],
  },
  {
    title: 'more nodes than the quota',
    request: aNodegroupRequest(scaling(21)),
    facts: { quotas: knownFact({ 'Nodes per managed node group': 20 }) },
    findings: ['error NODES_BEYOND_QUOTA'],
    says: 'Wanted at most 20 nodes',
  },
  {
    title: 'more nodes than the default',
    request: aNodegroupRequest(scaling(451)),
    facts: {},
    findings: ['warning SCALING_BEYOND_DEFAULT_QUOTA'],
  },
  {
    title: 'more selectors and labels than the quotas',
    request: aFargateProfileRequest({
      selectors: [
        { namespace: 'a', labels: { a: 'b', c: 'd' } },
        { namespace: 'b' },
      ],
    }),
    facts: {
      quotas: knownFact({
        'Selectors per Fargate profile': 1,
        'Label pairs per Fargate profile selector': 1,
      }),
    },
    findings: [
      'error SELECTORS_OUT_OF_BOUNDS',
      'error SELECTOR_LABELS_TOO_MANY',
    ],
  },
  {
    title: 'what the caller may not do, once for each resource',
    request: aNodegroupRequest(),
    facts: caller(
      denied(),
      denied({ action: 'eks:CreateNodegroup', resource: 'arn:cluster' }),
      denied({
        action: 'eks:TagResource',
        resource: 'arn:cluster',
        decision: 'explicitDeny',
      }),
    ),
    findings: ['error CALLER_NOT_ALLOWED', 'error CALLER_NOT_ALLOWED'],
    says: "Wanted 'arn:aws:iam::111122223333:role/backstage' to be allowed iam:PassRole on arn:aws:iam::111122223333:role/node, found no policy that allows it",
  },
  {
    title: 'what depends on conditions that cannot be foreseen',
    request: anAccessEntryRequest(),
    facts: caller(denied({ missingContext: ['aws:SourceIp'] })),
    findings: ['warning CALLER_PERHAPS_NOT_ALLOWED'],
    says: 'only under conditions on aws:SourceIp',
  },
  {
    title: 'a caller that may not ask what it may do',
    request: anAccessEntryRequest(),
    facts: { callerPermissions: unknownFact('denied') },
    findings: ['info CALLER_PERMISSIONS_UNKNOWN'],
  },
  {
    title: 'the endpoints that subnets without a way out lack, by name',
    request: aNodegroupRequest(),
    facts: {
      subnets: knownFact(twoSubnetFacts({ egress: 'none' })),
      vpcEndpoints: knownFact(['ecr.api', 'ecr.dkr', 'ec2', 'logs']),
    },
    findings: ['warning SUBNETS_WITHOUT_EGRESS'],
    says: 'found neither a route in subnet-a, subnet-b nor the endpoints s3, sts',
  },
];

describe('preflight of quotas, permissions and ways out', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(request, belongingFacts(facts)).filter(
      ({ code }) => code !== 'FARGATE_POD_LIMITS',
    );

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it('takes a raised quota, a resource that is there already, endpoints for all, and a caller that may do everything', () => {
    expect(
      runPreflight(
        aNodegroupRequest(scaling(900)),
        preflightFacts({
          ...caller(),
          quotas: knownFact({
            'Managed node groups per cluster': 1,
            'Nodes per managed node group': 1000,
          }),
          siblings: knownFact(['workers']),
          subnets: knownFact(twoSubnetFacts({ egress: 'none' })),
          vpcEndpoints: knownFact(['ecr.api', 'ecr.dkr', 's3', 'ec2', 'sts']),
        }),
      ),
    ).toEqual([]);
  });
});
