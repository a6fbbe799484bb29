import { ResponseError } from '@backstage/errors';
import { EksClient } from './EksClient';

function aClient(answer: () => Response) {
  const requests: string[] = [];
  const client = new EksClient({
    discoveryApi: {
      getBaseUrl: async plugin => `http://localhost:7007/api/${plugin}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(
          `${init?.method ?? 'GET'} ${input}${
            init?.body === undefined ? '' : ` ${init.body}`
          }`,
        );
        init?.signal?.throwIfAborted();
        return answer();
      },
    },
  });
  return { client, requests };
}

const scope = { accountId: '111122223333', region: 'eu-west-1' };

describe('EksClient', () => {
  it('asks each endpoint for what was wanted, names escaped, empty parameters left out', async () => {
    const { client, requests } = aClient(() => Response.json({ items: [] }));

    await client.getScopes();
    await client.getClusters();
    await client.getClusters({ accountId: scope.accountId });
    await client.getClusters({
      version: ['1.33', '1.34'],
      stale: true,
      limit: 0,
    });
    await client.getCluster({ ...scope, name: 'a/b' });
    await client.getFleet();
    await client.getChanges({ kind: ['cluster', 'addon'], limit: 5 });
    const blue = { ...scope, name: 'blue' };
    await client.getClusterCapacity(blue);
    await client.getClusterAddons(blue);
    await client.getUpgradeReadiness(blue);
    await client.getClusterAccess(blue);
    await client.getIdentityBindings({
      cluster: 'blue',
      verdict: ['role-missing', 'unknown'],
    });
    await client.getTrustPolicyProposal({
      ...blue,
      namespace: 'shop',
      serviceAccount: 'cart',
      roleArn: 'arn:r',
      mechanism: 'irsa',
    });
    await client.getWorkloads({ serviceAccountRef: ['blue/shop/cart'] });
    await client.getMeshes(scope);
    await client.getMeshObjects({ ...scope, mesh: 'shop', type: 'route' });
    await client.getMeshTopology({ mesh: 'shop', service: 'a&b', depth: 2 });
    await client.getMeshGraph({ mesh: 'shop', source: 'app-mesh-cr' });
    await client.getMeshComparisons({ mesh: 'shop' });
    await client.getMeshPolicies({ mesh: 'shop', from: 'a/b', to: 'c' });
    await client.exportMesh({ mesh: 'shop', format: 'dot', service: 'a' });
    await client.traceMeshRoute({ mesh: 'shop', request: { path: '/' } });
    await client.getMeshDifference({ mesh: 'shop' });
    await client.planMeshMigration({ mesh: 'shop' });
    await client.getVpcs(scope);
    await client.getSubnets({ ...scope, vpcId: undefined });
    await client.getRoles({ ...scope, purpose: 'node' });
    await client.getClusterVersions(scope);
    await client.getInstanceTypes(scope);
    await client.getClusterOptions(scope);
    await client.getServiceAccountOptions({ ...scope, cluster: 'blue' });
    await client.getAddonVersions({ ...scope, kubernetesVersion: '1.34' });
    await client.getKmsKeys(scope);
    await client.getSecurityGroups(scope);
    await client.getAccessPolicies(scope);
    await client.getPreflight({
      ...scope,
      kind: 'cluster',
      subnetIds: ['subnet-1', 'subnet-2'],
    });
    await client.getAmiTypes({});
    await client.refreshScope(scope);

    const there = 'accountId=111122223333&region=eu-west-1';
    expect(
      requests.map(line => line.replace('http://localhost:7007/api/eks', '')),
    ).toEqual([
      'GET /scopes',
      'GET /clusters',
      'GET /clusters?accountId=111122223333',
      'GET /clusters?version=1.33&version=1.34&stale=true&limit=0',
      'GET /clusters/111122223333/eu-west-1/a%2Fb',
      'GET /fleet',
      'GET /changes?kind=cluster&kind=addon&limit=5',
      'GET /clusters/111122223333/eu-west-1/blue/capacity',
      'GET /clusters/111122223333/eu-west-1/blue/addons',
      'GET /clusters/111122223333/eu-west-1/blue/upgrade',
      'GET /clusters/111122223333/eu-west-1/blue/access',
      'GET /identity-bindings?cluster=blue&verdict=role-missing&verdict=unknown',
      'GET /clusters/111122223333/eu-west-1/blue/trust-policy?namespace=shop&serviceAccount=cart&roleArn=arn%3Ar&mechanism=irsa',
      'GET /workloads?serviceAccountRef=blue%2Fshop%2Fcart',
      `GET /meshes?${there}`,
      `GET /mesh-objects?${there}&mesh=shop&type=route`,
      'GET /mesh-topology?mesh=shop&service=a%26b&depth=2',
      'GET /mesh-graph?mesh=shop&source=app-mesh-cr',
      'GET /mesh-comparisons?mesh=shop',
      'GET /mesh-policies?mesh=shop&from=a%2Fb&to=c',
      'GET /mesh-export?mesh=shop&format=dot&service=a',
      'POST /mesh-route {"mesh":"shop","request":{"path":"/"}}',
      'POST /mesh-difference {"mesh":"shop"}',
      'POST /mesh-migration {"mesh":"shop"}',
      `GET /pickers/vpcs?${there}`,
      `GET /pickers/subnets?${there}`,
      `GET /pickers/roles?${there}&purpose=node`,
      `GET /pickers/cluster-versions?${there}`,
      `GET /pickers/instance-types?${there}`,
      `GET /pickers/clusters?${there}`,
      `GET /pickers/service-accounts?${there}&cluster=blue`,
      `GET /pickers/addon-versions?${there}&kubernetesVersion=1.34`,
      `GET /pickers/kms-keys?${there}`,
      `GET /pickers/security-groups?${there}`,
      `GET /pickers/access-policies?${there}`,
      `GET /pickers/preflight?${there}&kind=cluster&subnetIds=subnet-1&subnetIds=subnet-2`,
      'GET /pickers/ami-types',
      'POST /scopes/111122223333/eu-west-1/refresh',
    ]);
  });

  it('answers what the backend answers', async () => {
    const { client } = aClient(() => Response.json({ items: ['anything'] }));

    await expect(client.getMeshes()).resolves.toEqual({ items: ['anything'] });
  });

  it("fails with the backend's own words", async () => {
    const { client } = aClient(() =>
      Response.json(
        {
          error: {
            name: 'NotFoundError',
            message: "No cluster 'red' in eu-west-1 of 111122223333",
          },
          response: { statusCode: 404 },
        },
        { status: 404 },
      ),
    );

    const error = await client
      .getCluster({ ...scope, name: 'red' })
      .catch(e => e);

    expect(ResponseError.is(error)).toBe(true);
    expect(error.statusCode).toBe(404);
    expect(error.cause.message).toBe(
      "No cluster 'red' in eu-west-1 of 111122223333",
    );
  });

  it('does not take a refused refresh for an accepted one', async () => {
    const { client } = aClient(() => new Response('no', { status: 403 }));

    await expect(client.refreshScope(scope)).rejects.toThrow('403');
  });

  it('gives up when the one who asked has gone', async () => {
    const { client } = aClient(() => Response.json({ items: [] }));

    await expect(
      client.getClusters({}, { signal: AbortSignal.abort() }),
    ).rejects.toThrow('aborted');
  });
});
