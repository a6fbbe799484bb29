import { buildTopology } from '../../plugins/eks-common/src';
import { aCluster, aNodegroup } from '../../plugins/eks-common/src/testUtils';
import {
  aFreshness,
  aScope,
  FakeEksApi,
} from '../../plugins/eks-react/src/testUtils';
import { scaleMesh, serviceName } from '../topology/scaleMesh';

const SCOPES = 40;

/** The service in whose surroundings a mesh of some size is looked at: one in the middle. */
export function focusOf(size: number): string {
  return serviceName(Math.floor(scaleMesh(size).services / 2));
}

/** What the backend answers for each mesh and for a fleet, made once, by the path and the mesh. */
export async function prepareAnswers(options: {
  meshSizes: readonly number[];
  clusters: number;
}): Promise<(url: URL, body: string) => string | undefined> {
  const bodies = new Map<string, string>();
  for (const size of options.meshSizes) {
    const made = scaleMesh(size);
    bodies.set(
      `/api/eks/mesh-topology scale-${size}`,
      JSON.stringify({
        mesh: made.mesh,
        focus: `virtual-service/${focusOf(size)}`,
        topology: buildTopology(made),
        freshness: aFreshness(),
      }),
    );
  }
  const api = aFleet(options.clusters);
  bodies.set('/api/eks/scopes', JSON.stringify(await api.getScopes()));
  bodies.set('/api/eks/clusters', JSON.stringify(await api.getClusters()));
  bodies.set('/api/eks/fleet', JSON.stringify(await api.getFleet()));
  bodies.set('/api/eks/changes', JSON.stringify(await api.getChanges()));
  return ({ pathname, searchParams }, body) => {
    if (pathname === '/api/catalog/entities/by-refs') {
      // The catalog knows none of them, and says so.
      const { entityRefs } = JSON.parse(body);
      return JSON.stringify({ items: entityRefs.map(() => null) });
    }
    const mesh = searchParams.get('mesh');
    return bodies.get(mesh ? `${pathname} ${mesh}` : pathname);
  };
}

/** Clusters over many accounts, with the versions, states and troubles of a real fleet. */
function aFleet(size: number): FakeEksApi {
  const scopes = Array.from({ length: SCOPES }, (_, index) =>
    aScope({
      scope: {
        accountId: String(100_000_000_000 + index),
        region: index % 2 === 0 ? 'eu-west-1' : 'us-east-1',
      },
      accountName: `account-${index}`,
    }),
  );
  const clusters = Array.from({ length: size }, (_, index) =>
    aCluster({
      ...scopes[index % SCOPES].scope,
      name: `cluster-${String(index).padStart(4, '0')}`,
      version: `1.${31 + (index % 4)}`,
      status: index % 97 === 0 ? 'CREATING' : 'ACTIVE',
      tags: { owner: `group:default/team-${index % 25}` },
    }),
  );
  const nodegroups = clusters.map(({ accountId, region, name, arn }, index) =>
    aNodegroup({
      accountId,
      region,
      clusterName: name,
      clusterArn: arn,
      health:
        index % 19 === 0
          ? [
              {
                code: 'NodeCreationFailure',
                message: 'Instances failed to join the cluster',
                resourceIds: [],
              },
            ]
          : [],
    }),
  );
  return new FakeEksApi({ scopes, clusters, nodegroups });
}
