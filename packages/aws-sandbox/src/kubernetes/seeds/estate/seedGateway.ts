import { serviceTable } from '../../../services/vpclattice/tables';
import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { conditions } from '../conditions';
import { resourceAdder } from './resourceAdder';
import { seedLatticePolicies } from './seedLatticePolicies';

const GATEWAY = 'gateway.networking.k8s.io';
const NETWORKING = 'application-networking.k8s.aws';
const CONTROLLER = 'application-networking.k8s.aws/gateway-api-controller';

const parentRefs = [
  { group: GATEWAY, kind: 'Gateway', name: 'shop', sectionName: 'https' },
];
const backend = (name: string, weight: number) => ({
  group: '',
  kind: 'Service',
  name,
  port: 8080,
  weight,
});
const underApi = [{ path: { type: 'PathPrefix', value: '/api' } }];

/**
 * Adds the Gateway API with its controller for VPC Lattice, and the resources behind the service network of the shop:
 * `inventory` with a canary, `pricing` behind IAM, a gRPC route that Lattice does not have yet, and exports and imports.
 */
export function seedGateway(cluster: KubernetesCluster): void {
  const add = resourceAdder(cluster);
  const { createdAt } = cluster.row;
  const accepted = { conditions: conditions(createdAt, { Accepted: true }) };

  add(
    'GatewayClass',
    'amazon-vpc-lattice',
    { controllerName: CONTROLLER },
    { status: accepted },
  );
  add(
    'Gateway',
    'shop',
    {
      gatewayClassName: 'amazon-vpc-lattice',
      listeners: [{ name: 'https', protocol: 'HTTPS', port: 443 }],
    },
    {
      status: {
        conditions: conditions(createdAt, { Accepted: true, Programmed: true }),
      },
    },
  );
  add(
    'HTTPRoute',
    'inventory',
    {
      parentRefs,
      rules: [
        {
          matches: underApi,
          backendRefs: [
            backend('inventory-v1', 90),
            backend('inventory-v2', 10),
          ],
        },
      ],
    },
    route(cluster, 'inventory'),
  );
  add(
    'HTTPRoute',
    'pricing',
    {
      parentRefs,
      rules: [{ matches: underApi, backendRefs: [backend('pricing', 100)] }],
    },
    route(cluster, 'pricing'),
  );
  add('GRPCRoute', 'stock', {
    parentRefs,
    rules: [
      {
        matches: [
          { method: { service: 'shop.stock.v1.Stock', method: 'Watch' } },
        ],
        backendRefs: [backend('inventory-v1', 1)],
      },
    ],
  });
  seedLatticePolicies(cluster, add);
}

/** What the controller says of a route: the domain of its service, and that the Gateway took it. */
function route({ place, row }: KubernetesCluster, name: string) {
  const services = [...place.table(serviceTable).values()];
  const domain = services.find(service => service.name === name)?.dnsEntry;
  return {
    finalizers: ['httproute.k8s.aws/resources'],
    annotations: {
      [`${NETWORKING}/lattice-assigned-domain-name`]: domain?.domainName ?? '',
    },
    status: {
      parents: [
        {
          parentRef: parentRefs[0],
          controllerName: CONTROLLER,
          conditions: conditions(row.createdAt, {
            Accepted: true,
            ResolvedRefs: true,
          }),
        },
      ],
    },
  };
}
