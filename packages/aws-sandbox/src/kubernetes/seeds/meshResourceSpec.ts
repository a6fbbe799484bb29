import {
  meshTables,
  type MeshKindName,
  type MeshRow,
} from '../../services/appmesh/tables';
import { isRecord } from '../objects/isRecord';
import type { KubernetesCluster } from '../server/KubernetesCluster';

/** Members of App Mesh's specs that name something, and what custom resources have in their place. */
const REFERENCES: Record<string, string> = {
  virtualNodeName: 'virtualNodeRef',
  virtualRouterName: 'virtualRouterRef',
  virtualServiceName: 'virtualServiceRef',
};

/** Members of App Mesh's specs that custom resources spell otherwise. */
const SPELLINGS: Record<string, string> = {
  certificateArn: 'certificateARN',
  certificateAuthorityArns: 'certificateAuthorityARNs',
};

/** Name of the resource for something in a mesh: virtual services are named by host names, of which it is the first label. */
export function resourceName(name: string): string {
  return name.split('.')[0];
}

/**
 * The spec of a custom resource, from that of App Mesh: with the name there, references instead of names, and a virtual
 * router's routes inside it.
 */
export function meshResourceSpec(
  { place }: KubernetesCluster,
  source: MeshKindName,
  row: MeshRow,
): Record<string, unknown> {
  const spec = withReferences(row.spec) as Record<string, unknown>;
  const common = { awsName: row.name, ...spec };
  switch (source) {
    case 'mesh':
      return {
        ...common,
        namespaceSelector: { matchLabels: { mesh: row.name } },
      };
    case 'virtualNode':
      return { ...common, podSelector: { matchLabels: { app: row.name } } };
    case 'virtualGateway':
      return {
        ...common,
        namespaceSelector: { matchLabels: { mesh: row.meshName } },
        podSelector: { matchLabels: { app: row.name } },
      };
    case 'virtualRouter':
      return { ...common, routes: routesOf(row) };
    default:
      return common;
  }

  function routesOf({ meshName, name }: MeshRow): unknown[] {
    return [...place.table(meshTables.route).values()]
      .filter(route => route.meshName === meshName && route.parentName === name)
      .map(route => ({
        name: route.name,
        ...(withReferences(route.spec) as Record<string, unknown>),
      }));
  }
}

function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (Object.hasOwn(REFERENCES, key)) {
        return [REFERENCES[key], { name: resourceName(String(member)) }];
      }
      // The target of a route is named by a string, every other virtual node by an object.
      return key === 'virtualNode' && typeof member === 'string'
        ? ['virtualNodeRef', { name: member }]
        : [spelt(key), withReferences(member)];
    }),
  );
}

function spelt(key: string): string {
  return Object.hasOwn(SPELLINGS, key) ? SPELLINGS[key] : key;
}
