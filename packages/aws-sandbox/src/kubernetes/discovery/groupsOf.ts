import { reviews } from '../access/reviewAccess';
import type { ResourceCatalog } from '../resources/ResourceCatalog';
import type { ResourceType } from '../resources/ResourceType';

/** One resource as discovery tells of it. */
export interface DiscoveredResource {
  name: string;
  singularName: string;
  namespaced: boolean;
  kind: string;
  verbs: string[];
  shortNames?: string[];
  categories?: string[];
  subresources: string[];
}

/** One group with its versions, the preferred first. */
export interface DiscoveredGroup {
  group: string;
  versions: Array<{ version: string; resources: DiscoveredResource[] }>;
}

const VERBS = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];

/** Everything that a cluster serves, by group and version. */
export function groupsOf(catalog: ResourceCatalog): DiscoveredGroup[] {
  const groups = new Map<string, Map<string, DiscoveredResource[]>>();
  const add = (
    { group, version }: Pick<ResourceType, 'group' | 'version'>,
    resource: DiscoveredResource,
  ) => {
    const versions = groups.get(group) ?? new Map();
    groups.set(group, versions);
    versions.set(version, [...(versions.get(version) ?? []), resource]);
  };
  for (const resource of catalog.all()) add(resource, discovered(resource));
  for (const [name, { group, kind }] of Object.entries(reviews)) {
    add(
      { group, version: 'v1' },
      {
        name,
        singularName: kind.toLowerCase(),
        namespaced: false,
        kind,
        verbs: ['create'],
        subresources: [],
      },
    );
  }
  return [...groups].map(([group, versions]) => ({
    group,
    versions: [...versions]
      .map(([version, resources]) => ({ version, resources }))
      .sort((a, b) => rank(b.version) - rank(a.version)),
  }));
}

function discovered(resource: ResourceType): DiscoveredResource {
  const { shortNames, categories } = resource;
  return {
    name: resource.plural,
    singularName: resource.singular,
    namespaced: resource.namespaced,
    kind: resource.kind,
    verbs: VERBS,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    subresources: resource.hasStatus ? ['status'] : [],
  };
}

/** Stable versions come before beta, beta before alpha, and each newest first. */
function rank(version: string): number {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) return -1;
  const [, major, stage, minor = '0'] = match;
  const stability = { alpha: 1, beta: 2 }[stage as 'alpha' | 'beta'] ?? 3;
  return stability * 1e6 + Number(major) * 1e3 + Number(minor);
}
