import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildTopology,
  meshManifests,
  readMeshManifests,
  type KubernetesManifest,
  type MeshManifests,
  type TopologyEdge,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import { parseExportedManifests } from './file/parseExportedManifests';

/** Published manifests lie beside the repository; none of them is part of it. */
const DATA = resolve(__dirname, '../../../../../shared/data');

/** The walkthroughs leave names open. */
const VALUES: Record<string, string> = {
  APP_NAMESPACE: 'app',
  MESH_NAME: 'mesh',
  NAMESPACE: 'app',
};

function filesOf(folder: string): string[] {
  const path = join(DATA, folder);
  return existsSync(path)
    ? readdirSync(path).filter(name => /\.ya?ml(\.template)?$/.test(name))
    : [];
}

function readFile(folder: string, name: string) {
  const text = readFileSync(join(DATA, folder, name), 'utf8').replace(
    /\$\{(\w+)\}/g,
    (_, variable: string) => VALUES[variable] ?? variable.toLowerCase(),
  );
  const manifests = parseExportedManifests(text, name);
  const read = readMeshManifests(manifests, {
    accountId: '111122223333',
    region: 'eu-west-1',
    source: 'file',
    origin: { location: name },
  });
  return { manifests, read };
}

/** Manifests in an order of their own, to compare two lists whatever theirs. */
function sorted(manifests: KubernetesManifest[]): string[] {
  return manifests.map(manifest => JSON.stringify(manifest, sortKeys)).sort();
}

function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}

/** What is derived from the manifests, a line for each node and edge. */
function picture({ meshes, objects }: MeshManifests): string[] {
  return meshes.flatMap(mesh => {
    const { nodes, edges } = buildTopology({ mesh, objects });
    return [
      `mesh ${mesh.name}${mesh.implied ? ' (implied)' : ''}`,
      ...nodes.map(nodeLine),
      ...edges.map(edgeLine),
    ];
  });
}

function nodeLine(node: TopologyNode): string {
  return [
    `  ${node.id}`,
    node.detail && `[${node.detail}]`,
    node.reason && `MISSING: ${node.reason}`,
    node.unreachable && `UNREACHABLE: ${node.unreachable}`,
    node.shadowed && `SHADOWED: ${node.shadowed.reason}`,
    node.problems && `PROBLEM: ${node.problems.join('; ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function edgeLine(edge: TopologyEdge): string {
  return [
    `  ${edge.from} ${edge.relation} ${edge.to}`,
    edge.share !== undefined && `${Math.round(edge.share * 100)}%`,
    edge.protocol,
    edge.tlsMode,
  ]
    .filter(Boolean)
    .join(' ');
}

for (const folder of ['appmesh/examples', 'lattice/examples']) {
  const found = filesOf(folder);
  // The published manifests are not distributed with the repository.
  const describeWherePresent = found.length > 0 ? describe : describe.skip;
  const files =
    found.length > 0 ? found : [`anything, as ${join(DATA, folder)} is absent`];

  describeWherePresent(`manifests of ${folder}`, () => {
    it.each(files)('reads %s without loss', name => {
      const { manifests, read } = readFile(folder, name);

      expect(manifests.length).toBeGreaterThan(0);
      expect(sorted([...meshManifests(read), ...read.others])).toEqual(
        sorted(manifests),
      );
    });

    it.each(files)('draws %s as it was drawn before', name => {
      expect(picture(readFile(folder, name).read)).toMatchSnapshot();
    });
  });
}
