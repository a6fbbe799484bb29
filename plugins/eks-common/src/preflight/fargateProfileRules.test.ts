import {
  aFargateProfileRequest,
  aRoleFact,
  aSubnetFact,
  preflightFacts,
  twoSubnetFacts,
} from '../testUtils';
import { knownFact } from './Fact';
import type { PreflightFacts } from './facts';
import type { FargateProfileRequest } from './requests/FargateProfileRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request?: Partial<FargateProfileRequest>;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

function trusting(...sourceArns: string[]): Partial<PreflightFacts> {
  return {
    role: knownFact(
      aRoleFact({
        name: 'pods',
        serviceTrusts: [
          { service: 'eks-fargate-pods.amazonaws.com', sourceArns },
        ],
      }),
    ),
  };
}

const cases: Case[] = [
  {
    title: 'the prefix that EKS keeps for itself',
    request: { fargateProfileName: 'eks-jobs' },
    findings: ['error NAME_RESERVED'],
  },
  {
    title: 'a public subnet',
    facts: {
      subnets: knownFact([
        aSubnetFact({ isPublic: true, egress: 'internet-gateway' }),
        twoSubnetFacts()[1],
      ]),
    },
    findings: ['error FARGATE_SUBNET_PUBLIC'],
    says: 'found subnet-a with a route to an internet gateway',
  },
  {
    title: 'subnets without a free address',
    facts: {
      subnets: knownFact(twoSubnetFacts({ availableIpAddressCount: 0 })),
    },
    findings: ['error SUBNETS_TOO_FEW_ADDRESSES'],
  },
  {
    title: 'a role that Fargate may not assume',
    facts: {
      role: knownFact(
        aRoleFact({
          serviceTrusts: [{ service: 'ec2.amazonaws.com', sourceArns: [] }],
        }),
      ),
    },
    findings: ['error ROLE_NOT_TRUSTING'],
    says: 'a pod execution role that eks-fargate-pods.amazonaws.com may assume',
  },
  {
    title: 'a role that every cluster can use',
    facts: trusting(),
    findings: ['warning FARGATE_ROLE_UNBOUND'],
  },
  {
    title: 'a role made for another cluster',
    facts: trusting(
      'arn:aws:eks:eu-west-1:111122223333:fargateprofile/green/*',
    ),
    findings: ['error FARGATE_ROLE_FOR_OTHER_CLUSTER'],
    says: 'fargateprofile/blue/*',
  },
  {
    title: 'no selector',
    request: { selectors: [] },
    findings: ['error SELECTORS_OUT_OF_BOUNDS'],
  },
  {
    title: 'six selectors',
    request: {
      selectors: Array.from({ length: 6 }, (_, index) => ({
        namespace: `team-${index}`,
      })),
    },
    findings: ['error SELECTORS_OUT_OF_BOUNDS'],
  },
  {
    title: 'six labels and a namespace in capital letters',
    request: {
      selectors: [
        {
          namespace: 'Jobs',
          labels: Object.fromEntries(
            Array.from({ length: 6 }, (_, index) => [`l${index}`, 'x']),
          ),
        },
      ],
    },
    findings: [
      'error SELECTOR_NAMESPACE_MALFORMED',
      'error SELECTOR_LABELS_TOO_MANY',
    ],
    says: "found 'Jobs'",
  },
  {
    title: 'a malformed label',
    request: { selectors: [{ namespace: 'jobs', labels: { 'a b': 'c' } }] },
    findings: ['error SELECTOR_LABEL_MALFORMED'],
  },
];

describe('preflight of a Fargate profile', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(
      aFargateProfileRequest(request),
      preflightFacts(facts),
    );

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      ...findings,
      'info FARGATE_POD_LIMITS',
    ]);
    expect(found[0].message).toContain(says ?? '');
  });

  it('takes wildcards in selectors and in the condition of the role', () => {
    expect(
      runPreflight(
        aFargateProfileRequest({
          selectors: [{ namespace: 'team-*', labels: { run: 'far?ate-*' } }],
        }),
        preflightFacts(trusting('arn:aws:eks:*:111122223333:fargateprofile/*')),
      ).map(({ code }) => code),
    ).toEqual(['FARGATE_POD_LIMITS']);
  });
});
