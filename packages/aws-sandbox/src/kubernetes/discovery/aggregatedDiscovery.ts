import type { Answer } from '../server/Answer';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import { groupsOf, type DiscoveredResource } from './groupsOf';

/** Everything about all groups in one answer, for clients that accept that; undefined for the others. */
export function aggregatedDiscovery(
  { catalog }: KubernetesCluster,
  { segments, headers }: KubernetesRequest,
): Answer | undefined {
  const version = (headers.accept ?? '')
    .split(',')
    .filter(accepted => accepted.includes('as=APIGroupDiscoveryList'))
    .map(accepted => /v=(v2(?:beta1)?)(?:;|$)/.exec(accepted.trim())?.[1])
    .find(found => found !== undefined);
  if (!version) return undefined;
  const isCore = segments[0] === 'api';
  const items = groupsOf(catalog)
    .filter(({ group }) => (group === '') === isCore)
    .map(({ group, versions }) => ({
      metadata: { name: group, creationTimestamp: null },
      versions: versions.map(({ version: name, resources }) => ({
        version: name,
        resources: resources.map(resource => show(resource, group, name)),
        freshness: 'Current',
      })),
    }));
  return {
    kind: 'text',
    status: 200,
    contentType: `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`,
    text: JSON.stringify({
      kind: 'APIGroupDiscoveryList',
      apiVersion: `apidiscovery.k8s.io/${version}`,
      metadata: {},
      items,
    }),
  };
}

function show(resource: DiscoveredResource, group: string, version: string) {
  const responseKind = { group, version, kind: resource.kind };
  return {
    resource: resource.name,
    responseKind,
    scope: resource.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: resource.singularName,
    verbs: resource.verbs,
    shortNames: resource.shortNames,
    categories: resource.categories,
    subresources: resource.subresources.map(subresource => ({
      subresource,
      responseKind,
      verbs: ['get', 'patch', 'update'],
    })),
  };
}
