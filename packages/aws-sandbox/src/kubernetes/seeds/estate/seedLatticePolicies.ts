import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { conditions } from '../conditions';
import type { AddLatticeResource } from './resourceAdder';

const GATEWAY = 'gateway.networking.k8s.io';

/** Adds the policies of the shop's Gateway, routes and Services, and what is exported and imported. */
export function seedLatticePolicies(
  { place, row }: KubernetesCluster,
  add: AddLatticeResource,
): void {
  const accepted = {
    conditions: conditions(row.createdAt, { Accepted: true }),
  };
  add(
    'IAMAuthPolicy',
    'pricing',
    {
      targetRef: { group: GATEWAY, kind: 'HTTPRoute', name: 'pricing' },
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${place.accountId}:root` },
            Action: 'vpc-lattice-svcs:Invoke',
            Resource: '*',
          },
        ],
      }),
    },
    { status: accepted },
  );
  add(
    'TargetGroupPolicy',
    'inventory',
    {
      targetRef: { group: '', kind: 'Service', name: 'inventory-v1' },
      protocol: 'HTTP',
      protocolVersion: 'HTTP1',
      healthCheck: { enabled: true, path: '/healthz', intervalSeconds: 10 },
    },
    { status: accepted },
  );
  add(
    'VpcAssociationPolicy',
    'shop',
    {
      targetRef: { group: GATEWAY, kind: 'Gateway', name: 'shop' },
      associateWithVpc: true,
    },
    { status: accepted },
  );
  add('ServiceExport', 'inventory-v1', {});
  add('ServiceImport', 'inventory-v1', {
    type: 'ClusterSetIP',
    ports: [{ port: 8080 }],
  });
}
