import { dnsEntry } from '../../services/vpclattice/dnsEntry';
import {
  latticeKinds,
  type LatticeKindName,
  type LatticeRows,
} from '../../services/vpclattice/kinds';
import { newLatticeRow } from '../../services/vpclattice/newLatticeRow';
import { checkTargetGroupConfig } from '../../services/vpclattice/rules/checkTargetGroupConfig';
import {
  authPolicyTable,
  targetKey,
  targetTable,
  type LatticeRow,
} from '../../services/vpclattice/tables';
import { stableHex } from '../../world/stableId';
import type { Place, TableKey } from '../../world/World';

const createdAt = Date.parse('2026-06-09T09:00:00Z');

/** Makes the service network of the shop with two services: `inventory` with a canary, `pricing` behind IAM. */
export function seedEstateLattice(place: Place, vpcId: string): void {
  const { accountId, region } = place;
  const add = <Name extends LatticeKindName>(
    kind: Name,
    name: string,
    own: Omit<LatticeRows[Name], keyof LatticeRow>,
    parentArn?: string,
  ): LatticeRows[Name] => {
    const suffix = stableHex(`${accountId}/${region}/${kind}/${name}`, 17);
    const options = { accountId, region, suffix, parentArn, createdAt };
    const row: LatticeRows[Name] = newLatticeRow(
      kind,
      { ...options, tags: { owner: 'shop' } },
      own,
    );
    const { table } = latticeKinds[kind] as unknown as {
      table: TableKey<LatticeRows[Name]>;
    };
    place.table(table).set(row.id, row);
    return row;
  };
  const addGroup = (name: string, addresses: string[]) => {
    const group = add('targetGroup', name, {
      name,
      type: 'IP',
      config: checkTargetGroupConfig(
        'IP',
        { vpcIdentifier: vpcId, port: 8080, protocol: 'HTTP' },
        place,
      ),
    });
    for (const id of addresses) {
      const target = { id, port: 8080 };
      place.table(targetTable).set(targetKey(group.id, target), {
        targetGroupId: group.id,
        ...target,
        registeredAt: createdAt,
        settlesAt: createdAt,
      });
    }
    return group.id;
  };

  const network = add('serviceNetwork', 'shop', {
    name: 'shop',
    authType: 'NONE',
    sharingEnabled: true,
  });
  add('vpcAssociation', 'shop', {
    vpcId,
    serviceNetworkId: network.id,
    securityGroupIds: [],
  });
  const addService = (
    name: string,
    authType: 'NONE' | 'AWS_IAM',
    targets: Array<{ targetGroupIdentifier: string; weight: number }>,
  ) => {
    const suffix = stableHex(`${accountId}/${region}/service/${name}`, 17);
    const service = add('service', name, {
      name,
      authType,
      dnsEntry: dnsEntry(region, name, suffix),
    });
    add('serviceAssociation', name, {
      serviceId: service.id,
      serviceNetworkId: network.id,
      dnsEntry: dnsEntry(region, name, suffix),
    });
    const listener = add(
      'listener',
      name,
      { name: 'https', protocol: 'HTTPS', port: 443, serviceId: service.id },
      service.arn,
    );
    const rule = { serviceId: service.id, listenerId: listener.id };
    add(
      'rule',
      `${name}/default`,
      {
        ...rule,
        name: 'default',
        isDefault: true,
        action: { fixedResponse: { statusCode: 404 } },
      },
      listener.arn,
    );
    add(
      'rule',
      `${name}/api`,
      {
        ...rule,
        name: 'api',
        isDefault: false,
        priority: 10,
        match: { httpMatch: { pathMatch: { match: { prefix: '/api' } } } },
        action: { forward: { targetGroups: targets } },
      },
      listener.arn,
    );
    return service;
  };
  addService('inventory', 'NONE', [
    {
      targetGroupIdentifier: addGroup('inventory-v1', [
        '10.16.96.11',
        '10.16.128.12',
      ]),
      weight: 90,
    },
    {
      targetGroupIdentifier: addGroup('inventory-v2', ['10.16.96.21']),
      weight: 10,
    },
  ]);
  const pricing = addService('pricing', 'AWS_IAM', [
    {
      targetGroupIdentifier: addGroup('pricing', ['10.16.96.31']),
      weight: 100,
    },
  ]);
  place.table(authPolicyTable).set(pricing.id, {
    policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${accountId}:root` },
          Action: 'vpc-lattice-svcs:Invoke',
          Resource: '*',
        },
      ],
    }),
    createdAt,
    lastUpdatedAt: createdAt,
  });
}
