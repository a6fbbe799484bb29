import type { MeshPlace } from './MeshPlace';
import { meshKinds } from './meshKinds';
import type { MeshAddress, MeshKindName, MeshRow } from './tables';

/** ARN of a mesh or of something in it. */
export function resourceArn(options: {
  kind: MeshKindName;
  accountId: string;
  region: string;
  address: MeshAddress;
}): string {
  const { kind, accountId, region, address } = options;
  const { meshName, parentName, name } = address;
  const mesh = `arn:aws:appmesh:${region}:${accountId}:mesh/${meshName}`;
  if (kind === 'mesh') return mesh;
  const { parent } = meshKinds[kind];
  const prefix = parent ? `${mesh}/${parent}/${parentName}` : mesh;
  return `${prefix}/${kind}/${name}`;
}

/** Finds a resource of any kind by its ARN; undefined when there is none. */
export function findByArn(place: MeshPlace, arn: string): MeshRow | undefined {
  const { accountId, region } = place.place;
  const prefix = `arn:aws:appmesh:${region}:${accountId}:mesh/`;
  if (!arn.startsWith(prefix)) return undefined;
  const [meshName, ...segments] = arn.slice(prefix.length).split('/');
  if (segments.length === 0) {
    return place.find('mesh', { meshName, name: meshName });
  }
  const [kind, name] = segments.slice(-2);
  if (!isKind(kind)) return undefined;
  const parentName = meshKinds[kind].parent && segments[1];
  const row = place.find(kind, { meshName, parentName, name });
  return row?.arn === arn ? row : undefined;
}

function isKind(text: string): text is MeshKindName {
  return Object.hasOwn(meshKinds, text);
}
