import { routeTableTable, subnetTable } from '../../services/ec2/tables';
import { statusAt } from '../../services/eks/life';
import {
  clusterTable,
  fargateProfileTable,
  nodegroupTable,
} from '../../services/eks/tables';
import { checkTrustPolicy } from '../../services/iam/policies/checkTrustPolicy';
import { findPolicy } from '../../services/iam/findPolicy';
import { checkPermissionsPolicy } from '../../services/iam/policies/checkPermissionsPolicy';
import { findRole } from '../../services/iam/findRole';
import { oidcProviderTable, roleTable } from '../../services/iam/tables';
import { seedWorld } from '../../seedWorld';
import type { SeedName } from '../../Sandbox';
import { createScaledClock } from '../../world/Clock';
import { World, type Place, type TableKey } from '../../world/World';

const NOW = Date.parse('2026-03-01T00:00:00Z');

function aWorld(seed: SeedName = 'demo'): World {
  const world = new World(createScaledClock({ speed: 60, now: () => NOW }));
  seedWorld(world, seed);
  return world;
}

function rows<Row>(world: World, key: TableKey<Row>): Array<[Place, Row]> {
  return world
    .places()
    .flatMap(place =>
      [...place.table(key).values()].map((row): [Place, Row] => [place, row]),
    );
}

describe('The demo seed', () => {
  it('is the same every time', () => {
    const dump = (world: World) =>
      JSON.stringify([
        rows(world, clusterTable),
        rows(world, nodegroupTable),
        rows(world, fargateProfileTable),
        rows(world, subnetTable),
        rows(world, roleTable),
        rows(world, oidcProviderTable),
      ]);
    expect(dump(aWorld())).toBe(dump(aWorld()));
  });

  it('has everything ACTIVE but one node group in trouble', () => {
    const world = aWorld();
    const statuses = [
      ...rows(world, clusterTable).map(([, row]) => [row.name, row]),
      ...rows(world, nodegroupTable).map(([, row]) => [
        `${row.clusterName}/${row.nodegroupName}`,
        row,
      ]),
      ...rows(world, fargateProfileTable).map(([, row]) => [
        `${row.clusterName}/${row.fargateProfileName}`,
        row,
      ]),
    ] as Array<[string, Parameters<typeof statusAt>[0]]>;
    expect(
      Object.fromEntries(
        statuses.map(([name, row]) => [name, statusAt(row, NOW)]),
      ),
    ).toEqual({
      'platform-dev': 'ACTIVE',
      'platform-dev/system': 'ACTIVE',
      'platform-dev/workers-arm64': 'ACTIVE',
      'platform-dev/serverless': 'ACTIVE',
      'platform-dr': 'ACTIVE',
      'platform-dr/system': 'ACTIVE',
      'payments-prod': 'ACTIVE',
      'payments-prod/core': 'ACTIVE',
      'payments-prod/batch': 'DEGRADED',
      'payments-prod/settlement': 'ACTIVE',
    });
  });

  it('names only subnets and roles that exist', () => {
    const world = aWorld();
    const used: Array<[Place, string[], string]> = [
      ...rows(world, clusterTable).map(
        ([place, row]): [Place, string[], string] => [
          place,
          row.resourcesVpcConfig.subnetIds!,
          row.roleArn,
        ],
      ),
      ...rows(world, nodegroupTable).map(
        ([place, row]): [Place, string[], string] => [
          place,
          row.subnets!,
          row.nodeRole!,
        ],
      ),
      ...rows(world, fargateProfileTable).map(
        ([place, row]): [Place, string[], string] => [
          place,
          row.subnets!,
          row.podExecutionRoleArn!,
        ],
      ),
    ];
    expect(used).toHaveLength(10);
    for (const [place, subnetIds, roleArn] of used) {
      expect(subnetIds).toHaveLength(3);
      for (const id of subnetIds) {
        expect(place.table(subnetTable).has(id)).toBe(true);
      }
      expect(findRole(world, roleArn)?.row.arn).toBe(roleArn);
    }
  });

  it('routes public subnets to the internet, private ones to a NAT gateway and the isolated one nowhere', () => {
    const ways = rows(aWorld(), routeTableTable).flatMap(([place, table]) =>
      table.subnetIds.map(id => {
        const name = place.table(subnetTable).get(id)!.tags.Name;
        const way = table.routes.find(
          route => route.destinationCidrBlock === '0.0.0.0/0',
        );
        const kind = name.split('-')[1];
        return `${kind}: ${
          (way?.gatewayId && 'internet') ?? (way?.natGatewayId && 'NAT')
        }`;
      }),
    );
    expect(ways).toHaveLength(21);
    expect(new Set(ways)).toEqual(
      new Set(['public: internet', 'private: NAT', 'isolated: undefined']),
    );
  });

  it('has roles that IAM would take, bound to OIDC providers that exist', () => {
    const world = aWorld();
    const workloads: Record<string, string[]> = {};
    for (const [place, role] of rows(world, roleTable)) {
      expect(checkTrustPolicy(role.trustPolicy, world)).toBe(role.trustPolicy);
      for (const text of Object.values(role.inlinePolicies)) {
        expect(() => checkPermissionsPolicy(text)).not.toThrow();
      }
      for (const arn of role.attachedPolicyArns) {
        expect(findPolicy(place, arn)?.arn).toBe(arn);
      }
      const [statement] = findRole(world, role.arn)!.trustPolicy.statements;
      for (const provider of statement.principals?.Federated ?? []) {
        expect(place.table(oidcProviderTable).has(provider)).toBe(true);
        workloads[role.roleName] = Object.entries(
          statement.conditions.StringEquals,
        ).flatMap(([key, values]) => (key.endsWith(':sub') ? values : []));
      }
    }
    expect(workloads).toEqual({
      'checkout-irsa': ['system:serviceaccount:shop:checkout'],
      'orders-irsa': ['system:serviceaccount:shop:orders'],
      'payments-irsa': ['system:serviceaccount:payments:payments'],
      'recommendations-irsa': ['system:serviceaccount:shop:recommender'],
    });
  });
});

describe('Seeds', () => {
  it('can be empty', () => {
    expect(aWorld('empty').places()).toEqual([]);
  });

  it('are refused under a name that does not exist', () => {
    expect(() => aWorld('none' as SeedName)).toThrow(
      "No seed 'none'; there are demo, empty",
    );
  });
});
