import { applyRole } from '@eks-platform/backstage-plugin-eks-node';
import { createTestEksService } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { parse } from 'yaml';
import { ActionBench } from './__testUtils__/ActionBench';
import { deleteOidcProvider } from './__testUtils__/deleteOidcProvider';
import { fillExample } from './__testUtils__/fillExample';
import {
  actionsOf,
  permissionBlocks,
  type PermissionBlock,
} from './__testUtils__/permissionBlocks';
import { createActions } from './actions/createActions';
import { createEksAccessEntryCreateAction } from './actions/eksAccessEntryCreate';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const ROLE_ARN = 'arn:aws:iam::111122223333:role/backstage-eks';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** What AWS asks for besides the operation itself, and what only other inputs than those of the examples ask for. */
const NOT_AN_OPERATION_OF_THE_EXAMPLES = [
  /^iam:(PassRole|CreateServiceLinkedRole)$/,
  /^(eks|appmesh|vpc-lattice):TagResource$/,
  /^iam:Tag/,
  /^ec2:DescribeVpcEndpoints$/,
  /^eks:(ListUpdates|DescribeUpdate)$/,
];

/** Further parts of a platform's document than the example has. */
const OTHER_PARTS_OF_A_PLATFORM = [
  /^iam:(Get|Put)RolePolicy$/,
  /FargateProfile$/,
  /PodIdentityAssociations?$/,
];

/** What stands before the colon in IAM's actions, where that is not the service's name. */
const ACTION_PREFIXES: Record<string, string> = { tagging: 'tag' };

const UNKNOWN = /\((FACT_UNKNOWN|QUOTAS_UNKNOWN|CALLER_PERMISSIONS_UNKNOWN)\)/;
const UNKNOWN_OR_DENIED = /\((FACT_UNKNOWN|QUOTAS_UNKNOWN|CALLER_\w+)\)/;

const blocks = permissionBlocks();
/** Writes files, and asks AWS nothing. */
const NEEDS_NOTHING = ['appmesh:manifests:write'];

const actions = createActions({} as never)
  .filter(({ id }) => !NEEDS_NOTHING.includes(id))
  .map(({ id, examples = [] }) => ({
    id,
    examples,
  }));

/** A bench whose scope is reached by a role that may do what a policy allows, and nothing else. */
async function startAs(
  block: PermissionBlock,
  exampleOf: string,
  example: string,
) {
  const bench = await ActionBench.start({ kubernetes: true });
  await bench.makeRole('pods', 'pod-identity', [READ_ONLY]);
  await bench.makeRole('capabilities', 'capability', [READ_ONLY]);
  const aws = await bench.deps.eks.forScope(where);
  await applyRole(aws, {
    kind: 'role',
    purpose: 'cluster',
    roleName: 'backstage-eks',
    path: '/',
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: {
            AWS: 'arn:aws:iam::111122223333:root',
          } as Record<string, string>,
          Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
        },
      ],
    },
    managedPolicyArns: [],
    inlinePolicies: { least: { ...block, Version: '2012-10-17' } },
  });
  if (
    exampleOf === 'eks:oidcProvider:create' ||
    example.includes('createOidcProvider: true')
  ) {
    await deleteOidcProvider(bench, 'platform-dev');
  }
  if (exampleOf === 'eks:manifest:apply') {
    await bench.run(createEksAccessEntryCreateAction(bench.deps), {
      ...where,
      clusterName: 'platform-dev',
      principalArn: ROLE_ARN,
      accessPolicies: [{ policyArn: 'AmazonEKSClusterAdminPolicy' }],
    });
  }
  const text = await fillExample(bench, example);
  const eks = createTestEksService(bench.sandbox, {
    scopes: [{ ...where, regions: [where.region], roleArn: ROLE_ARN }].map(
      ({ region, ...scope }) => scope,
    ),
  });
  bench.sandbox.clearRequests();
  return { bench, text, deps: { ...bench.deps, eks } };
}

describe('docs/permissions.md', () => {
  it('has a policy for every action, and for no other', () => {
    expect(
      [...blocks.keys()].filter(name => name.includes(':')).sort(),
    ).toEqual(actions.map(({ id }) => id).sort());
  });

  it.each(actions)(
    'allows $id exactly what its examples need',
    async ({ id, examples }) => {
      const block = blocks.get(id)!;
      const used = new Set<string>();
      for (const { example } of examples) {
        const { bench, text, deps } = await startAs(block, id, example);
        const [step] = parse(text).steps;
        const action = createActions(deps).find(found => found.id === id)!;

        const { error, log } = await bench.run(action, {
          ...step.input,
          // That the role may not make what it checks is a true finding.
          ...(id === 'eks:preflight:check' && { failOnError: false }),
        });

        expect(error).toBeUndefined();
        expect(
          log.filter(({ message }) =>
            (id === 'eks:preflight:check' ? UNKNOWN : UNKNOWN_OR_DENIED).test(
              message,
            ),
          ),
        ).toEqual([]);
        for (const { service, operation } of bench.sandbox.requests()) {
          used.add(`${ACTION_PREFIXES[service] ?? service}:${operation}`);
        }
        await bench.close();
      }
      const exempt = [
        ...NOT_AN_OPERATION_OF_THE_EXAMPLES,
        ...(id === 'eks:platform:apply' ? OTHER_PARTS_OF_A_PLATFORM : []),
      ];
      const unused = actionsOf(block).filter(
        action =>
          !used.has(action) && !exempt.some(pattern => pattern.test(action)),
      );
      expect(unused).toEqual([]);
    },
    120_000,
  );

  it('gives the provisioning role what all actions need together, and nothing else', () => {
    const grants = (block: PermissionBlock) =>
      block.Statement.flatMap(({ Action, Resource, Condition }) =>
        [Action]
          .flat()
          .map(action => JSON.stringify([action, Resource, Condition])),
      );
    const ofActions = actions.flatMap(({ id }) => grants(blocks.get(id)!));

    expect(grants(blocks.get('Provisioning role')!).sort()).toEqual(
      [...new Set(ofActions)].sort(),
    );
  });
});
