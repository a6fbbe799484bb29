/* eslint-disable jest/no-export -- the contract is run by the test of each source */
import {
  buildTopology,
  failureCovers,
  type Mesh,
  type MeshObject,
  type MeshSourceType,
  type ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import { PartialRead } from '../../read/PartialRead';
import type { MeshSource } from '../MeshSource';

/** What one reading of a source gave. */
export interface SourceReading {
  meshes: Mesh[];
  objects: MeshObject[];
  failures: ReadFailure[];
}

/** A source with a world behind it, for the contract. */
export interface SourceFixture {
  source: MeshSource;
  /** Name of a mesh that it tells, with identifiers of nodes that its topology must have. */
  mesh: string;
  nodes: string[];
  /** Makes one question fail; answers how to stop that. */
  breakQuestion(): Promise<() => Promise<void>>;
}

/** Reads a source as a collection does. */
export async function readSource(
  source: MeshSource,
  signal?: AbortSignal,
): Promise<SourceReading> {
  const partial = new PartialRead(signal);
  const found = await source.readMeshes({ partial, limit: pLimit(8), signal });
  return {
    meshes: found.filter((one): one is Mesh => one.kind === 'mesh'),
    objects: found.filter(
      (one): one is MeshObject => one.kind === 'mesh-object',
    ),
    failures: partial.failures,
  };
}

/** What the inventory relies on, whatever the source. */
export function describeMeshSource(
  type: MeshSourceType,
  fixture: () => SourceFixture,
): void {
  describe(`${type} as a mesh source`, () => {
    it('tells its meshes with everything in them, and where they were read', async () => {
      const { source, mesh: name, nodes } = fixture();

      const { meshes, objects, failures } = await readSource(source);

      expect(failures).toEqual([]);
      expect(source.type).toBe(type);
      const mesh = meshes.find(candidate => candidate.name === name);
      expect(mesh).toMatchObject({ source: type, name });
      const topology = buildTopology({ mesh: mesh!, objects });
      expect(
        topology.nodes
          .filter(({ state }) => state === 'present')
          .map(({ id }) => id),
      ).toEqual(expect.arrayContaining(nodes));
    });

    it('gives each thing an identifier of its own, and each object a mesh that is there', async () => {
      const { meshes, objects } = await readSource(fixture().source);
      const arns = [...meshes, ...objects].map(({ arn }) => arn);

      expect(new Set(arns).size).toBe(arns.length);
      const meshArns = new Set(meshes.map(({ arn }) => arn));
      expect(objects.filter(({ meshArn }) => !meshArns.has(meshArn))).toEqual(
        [],
      );
      expect(
        [...meshes, ...objects].filter(one => one.source !== type),
      ).toEqual([]);
    });

    it('tells the same again, in the form in which it is stored', async () => {
      const { source } = fixture();
      const byArn = ({ meshes, objects }: SourceReading) =>
        [...meshes, ...objects].sort((a, b) => (a.arn < b.arn ? -1 : 1));

      const first = byArn(await readSource(source));

      expect(byArn(await readSource(source))).toEqual(first);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    });

    it('keeps the object as the source gave it', async () => {
      const { meshes, objects } = await readSource(fixture().source);

      expect(
        meshes.filter(({ implied, envelope }) => !implied && !envelope),
      ).toEqual([]);
      expect(objects.some(({ envelope }) => envelope)).toBe(true);
    });

    it('notes what fails, and what it leaves unknown covers what is not told', async () => {
      const { source, breakQuestion } = fixture();
      const before = await readSource(source);
      const mend = await breakQuestion();

      const { meshes, objects, failures } = await readSource(source);
      await mend();

      expect(failures.length).toBeGreaterThan(0);
      const told = new Set([...meshes, ...objects].map(({ arn }) => arn));
      const untold = [...before.meshes, ...before.objects].filter(
        ({ arn }) => !told.has(arn),
      );
      expect(untold.length).toBeGreaterThan(0);
      expect(untold.filter(one => !isCovered(one, failures))).toEqual([]);
      expect((await readSource(source)).failures).toEqual([]);
    });

    it('ends with the reason when it is aborted', async () => {
      const reason = new Error('stopped');

      await expect(
        readSource(fixture().source, AbortSignal.abort(reason)),
      ).rejects.toBe(reason);
    });
  });
}

function isCovered(one: Mesh | MeshObject, failures: ReadFailure[]): boolean {
  return failures.some(failure =>
    failureCovers(failure, {
      ...one,
      parentArn: one.kind === 'mesh-object' ? one.meshArn : undefined,
    }),
  );
}
