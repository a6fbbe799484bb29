import { findClusterVersion } from '../../services/eks/clusterVersions';
import { objectAnswer, type Answer } from '../server/Answer';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import { aggregatedDiscovery } from './aggregatedDiscovery';
import { groupsOf, type DiscoveredGroup } from './groupsOf';
import { openApiV2, openApiV3, openApiV3Index } from './openApi';

/** Paths that are answered to everyone, known or not. */
export const publicPaths = ['version', 'healthz', 'livez', 'readyz'];

/** Answers what is no resource: which kinds there are, the version, health and OpenAPI; undefined for every other path. */
export function discover(
  cluster: KubernetesCluster,
  request: KubernetesRequest,
): Answer | undefined {
  const { segments } = request;
  const [root, ...rest] = segments;
  switch (root) {
    case 'version':
      return objectAnswer(versionOf(cluster));
    case 'healthz':
    case 'livez':
    case 'readyz':
      return {
        kind: 'text',
        status: 200,
        contentType: 'text/plain; charset=utf-8',
        text: 'ok',
      };
    case 'openapi':
      if (rest.join('/') === 'v2') return openApiV2(cluster, request);
      if (rest.join('/') === 'v3') return openApiV3Index(cluster);
      return openApiV3(cluster, rest.slice(1).join('/'));
    case 'api':
    case 'apis':
      return (
        (rest.length === 0 && aggregatedDiscovery(cluster, request)) ||
        discoverGroups(cluster, segments)
      );
    default:
      return undefined;
  }
}

function discoverGroups(
  { catalog }: KubernetesCluster,
  [root, ...rest]: string[],
): Answer | undefined {
  const groups = groupsOf(catalog);
  if (root === 'api' && rest.length === 0) {
    return objectAnswer({
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs: [],
    });
  }
  if (root === 'apis' && rest.length === 0) {
    return objectAnswer({
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: groups.filter(({ group }) => group !== '').map(apiGroup),
    });
  }
  const name = root === 'api' ? '' : rest.shift();
  const found = groups.find(({ group }) => group === name);
  if (!found) return undefined;
  if (rest.length === 0) {
    return objectAnswer({
      kind: 'APIGroup',
      apiVersion: 'v1',
      ...apiGroup(found),
    });
  }
  return rest.length === 1 ? resourceList(found, rest[0]) : undefined;
}

function apiGroup({ group, versions }: DiscoveredGroup) {
  const shown = versions.map(({ version }) => ({
    groupVersion: `${group}/${version}`,
    version,
  }));
  return { name: group, versions: shown, preferredVersion: shown[0] };
}

function resourceList(
  { group, versions }: DiscoveredGroup,
  wanted: string,
): Answer | undefined {
  const found = versions.find(({ version }) => version === wanted);
  if (!found) return undefined;
  return objectAnswer({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group ? `${group}/${wanted}` : wanted,
    resources: found.resources.flatMap(({ subresources, ...resource }) => [
      resource,
      ...subresources.map(subresource => ({
        name: `${resource.name}/${subresource}`,
        singularName: '',
        namespaced: resource.namespaced,
        kind: resource.kind,
        verbs: ['get', 'patch', 'update'],
      })),
    ]),
  });
}

function versionOf({ row }: KubernetesCluster) {
  const [major, minor] = row.version.split('.');
  const patch =
    findClusterVersion(row.version)?.patchVersion ?? `${row.version}.0`;
  return {
    major,
    minor,
    gitVersion: `v${patch}-eks-sandbox`,
    gitCommit: '',
    gitTreeState: 'clean',
    buildDate: '2026-01-01T00:00:00Z',
    goVersion: 'none',
    compiler: 'none',
    platform: 'linux/amd64',
  };
}
