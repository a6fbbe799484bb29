import {
  factValue,
  type MeshObjectFact,
  type PreflightFacts,
  type RouteRequest,
  type VirtualServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readMesh } from '../read/readMesh';
import { readMeshObject } from '../read/readMeshObject';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';

type Reference = Pick<MeshObjectFact, 'type' | 'name'>;

/**
 * Reads what preflight needs to judge a virtual service: its mesh, and of the objects it refers to those that exist.
 *
 * @public
 */
export async function gatherVirtualServiceFacts(
  aws: AwsScope,
  request: VirtualServiceRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { meshName } = request;
  const mesh = await askFact(readMesh(aws, { meshName }, options), options);
  const facts = { scope: { accountId, region }, mesh };
  if (!factValue(mesh)) {
    return facts;
  }
  const objects = Promise.all(
    referencesOf(request).map(reference =>
      readMeshObject(aws, { meshName, ...reference }, options),
    ),
  );
  return {
    ...facts,
    meshObjects: await askFact(
      objects.then(found => found.filter(object => object !== undefined)),
      options,
    ),
  };
}

/** Everything the request names outside itself, once each. */
function referencesOf(request: VirtualServiceRequest): Reference[] {
  const { provider, create } = request;
  const routes = create?.virtualRouter?.routes ?? [];
  const references: Reference[] = [
    ...(provider && 'virtualNode' in provider
      ? [node(provider.virtualNode.virtualNodeName)]
      : []),
    ...(provider && 'virtualRouter' in provider
      ? [
          {
            type: 'virtual-router' as const,
            name: provider.virtualRouter.virtualRouterName,
          },
        ]
      : []),
    ...routes.flatMap(targetsOf).map(node),
    ...(create?.virtualNodes ?? [])
      .flatMap(({ backends = [] }) => backends)
      .map(({ virtualService }) => ({
        type: 'virtual-service' as const,
        name: virtualService.virtualServiceName,
      })),
  ];
  const byId = new Map(
    references.map(reference => [
      `${reference.type}/${reference.name}`,
      reference,
    ]),
  );
  return [...byId.values()];
}

function targetsOf(route: RouteRequest): string[] {
  const { httpRoute, http2Route, grpcRoute, tcpRoute } = route;
  return [httpRoute, http2Route, grpcRoute, tcpRoute].flatMap(spec =>
    (spec?.action.weightedTargets ?? []).map(target => target.virtualNode),
  );
}

function node(name: string): Reference {
  return { type: 'virtual-node', name };
}
