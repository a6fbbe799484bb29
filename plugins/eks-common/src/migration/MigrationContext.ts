import type { MigrationManifest, MigrationObject } from './MigrationManifest';
import type { MigrationOptions } from './MigrationOptions';
import type {
  MigrationMesh,
  ReadObject,
  ReadRoute,
} from './read/MigrationMesh';

/** What the conversion of every object works with. */
export interface MigrationContext {
  mesh: MigrationMesh;
  options: MigrationOptions;
  gateway: GatewayName;
  /** Everything made so far, by what tells it from all others, in the order in which it was made. */
  manifests: Map<string, MigrationManifest>;
  /** The routes that some listener of their router takes. */
  taken: Set<ReadRoute>;
  /** The virtual nodes of each DNS name. */
  nodesByHostname: ReadonlyMap<string, ReadObject[]>;
  /** The listeners that routes need, by the name of the Gateway's section. */
  sections: Map<string, GatewaySection>;
}

/** The Gateway of the mesh. */
export interface GatewayName {
  name: string;
  namespace: string;
  /** Its cluster, where the mesh was read from several. */
  cluster?: string;
}

/** A listener of the Gateway. */
export interface GatewaySection {
  name: string;
  port: number;
  protocol: 'HTTP' | 'HTTPS' | 'TLS';
}

/** Notes a manifest, and which objects it does the work of. An object that stands already is noted once. */
export function addManifest(
  context: MigrationContext,
  manifest: MigrationManifest,
  ...becauseOf: ReadObject[]
): MigrationManifest {
  const key = manifestKey(manifest.object, manifest.cluster);
  const noted = context.manifests.get(key) ?? manifest;
  context.manifests.set(key, noted);
  for (const object of becauseOf) {
    if (!object.becomes.includes(noted)) {
      object.becomes.push(noted);
    }
  }
  return noted;
}

/** What tells a manifest from all others. */
export function manifestKey(
  { kind, metadata }: Pick<MigrationObject, 'kind' | 'metadata'>,
  cluster?: string,
): string {
  return [cluster, kind, metadata.namespace, metadata.name].join('/');
}

/** Asks for a listener of the Gateway and returns the name of its section. */
export function needSection(
  context: MigrationContext,
  protocol: GatewaySection['protocol'],
  port: number,
): string {
  const name = sectionName(protocol, port);
  context.sections.set(name, { name, port, protocol });
  return name;
}

const USUAL_PORTS: Record<GatewaySection['protocol'], number> = {
  HTTP: 80,
  HTTPS: 443,
  TLS: 443,
};

function sectionName(protocol: GatewaySection['protocol'], port: number) {
  const word = protocol.toLowerCase();
  return port === USUAL_PORTS[protocol] ? word : `${word}-${port}`;
}
