import { asRecord, asText } from '../../mesh/plainValues';
import { FieldLedger } from '../source/FieldLedger';
import type { SourceDocument } from '../source/SourceDocument';
import { SourceField } from '../source/SourceField';
import { MeshIndex } from './MeshIndex';
import type {
  MigrationMesh,
  ReadKind,
  ReadObject,
  ReadRoute,
} from './MigrationMesh';

const APP_MESH_GROUP = 'appmesh.k8s.aws/';

const CUSTOM_RESOURCES: ReadonlySet<string> = new Set([
  'Mesh',
  'VirtualGateway',
  'GatewayRoute',
  'VirtualService',
  'VirtualRouter',
  'VirtualNode',
  'BackendGroup',
] satisfies ReadKind[]);

/** The member by which an object of the App Mesh API is known; what is part of another goes first. */
const API_NAMES: Array<[member: string, kind: ReadKind]> = [
  ['routeName', 'Route'],
  ['gatewayRouteName', 'GatewayRoute'],
  ['virtualNodeName', 'VirtualNode'],
  ['virtualRouterName', 'VirtualRouter'],
  ['virtualServiceName', 'VirtualService'],
  ['virtualGatewayName', 'VirtualGateway'],
  ['meshName', 'Mesh'],
];

/** Reads what was handed in: each object by its kind and name, and the routes wherever they stand. */
export function readMesh(sources: SourceDocument[]): MigrationMesh {
  const objects = sources.map(readObject);
  const index = new MeshIndex(objects);
  const routes = objects.flatMap(object => readRoutes(object, index));
  const routesOf = new Map<ReadObject, ReadRoute[]>();
  for (const route of routes) {
    const others = routesOf.get(route.router) ?? [];
    others.push(route);
    routesOf.set(route.router, others);
  }
  return {
    name: index.ofKind('Mesh')[0]?.awsName ?? meshNameIn(sources) ?? 'mesh',
    objects,
    index,
    routes,
    routesOf,
  };
}

function readObject(source: SourceDocument): ReadObject {
  const { document, cluster, location } = source;
  const ledger = new FieldLedger(document);
  const root = new SourceField(ledger, document);
  const found =
    asText(document.apiVersion) === undefined
      ? apiIdentity(document)
      : kubernetesIdentity(document);
  return {
    kind: found.kind,
    isKubernetes: found.isKubernetes,
    awsName: found.awsName,
    title: {
      kind: found.title,
      name: found.name,
      ...(found.namespace !== undefined && { namespace: found.namespace }),
      ...(cluster !== undefined && { cluster }),
      ...(location !== undefined && { location }),
    },
    ledger,
    root,
    spec: root.at('spec'),
    becomes: [],
  };
}

interface Identity {
  kind: ReadKind;
  title: string;
  isKubernetes: boolean;
  name: string;
  namespace?: string;
  awsName: string;
}

function kubernetesIdentity(document: Record<string, unknown>): Identity {
  const title = asText(document.kind) ?? 'object';
  const metadata = asRecord(document.metadata);
  const name = asText(metadata.name) ?? '';
  const isAppMesh = asText(document.apiVersion)?.startsWith(APP_MESH_GROUP);
  const kind =
    isAppMesh && CUSTOM_RESOURCES.has(title) ? (title as ReadKind) : 'Other';
  const namespace =
    kind === 'Mesh' ? undefined : asText(metadata.namespace) ?? 'default';
  return {
    kind,
    title,
    isKubernetes: true,
    name,
    namespace,
    awsName:
      asText(asRecord(document.spec).awsName) ||
      defaultAwsName(kind, name, namespace),
  };
}

/** The names that App Mesh's controller gives, as its CRDs say. */
function defaultAwsName(kind: ReadKind, name: string, namespace?: string) {
  switch (kind) {
    case 'Mesh':
    case 'Other':
      return name;
    case 'VirtualService':
      return `${name}.${namespace}`;
    default:
      return `${name}_${namespace}`;
  }
}

function apiIdentity(document: Record<string, unknown>): Identity {
  const found = API_NAMES.find(
    ([member]) => asText(document[member]) !== undefined,
  );
  const kind = found?.[1] ?? 'Other';
  const name = found ? asText(document[found[0]]) ?? '' : '';
  return { kind, title: kind, isKubernetes: false, name, awsName: name };
}

function meshNameIn(sources: SourceDocument[]): string | undefined {
  return sources
    .map(({ document }) => asText(document.meshName))
    .find(name => name !== undefined);
}

function readRoutes(object: ReadObject, index: MeshIndex): ReadRoute[] {
  if (object.kind === 'VirtualRouter' && object.isKubernetes) {
    return object.spec
      .at('routes')
      .items()
      .map(field => ({
        name: field.at('name').text() ?? '',
        owner: object,
        router: object,
        field,
      }));
  }
  if (object.kind !== 'Route') {
    return [];
  }
  const router = routerOf({ index }, object);
  return router
    ? [{ name: object.awsName, owner: object, router, field: object.spec }]
    : [];
}

/** The router of a route that the App Mesh API described; undefined when it was not handed in. */
export function routerOf(
  { index }: Pick<MigrationMesh, 'index'>,
  route: ReadObject,
): ReadObject | undefined {
  return index.byAwsName(
    'VirtualRouter',
    route.root.at('virtualRouterName').text() ?? '',
  );
}
