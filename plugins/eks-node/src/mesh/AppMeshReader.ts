import {
  DescribeMeshCommand,
  paginateListTagsForResource,
} from '@aws-sdk/client-app-mesh';
import type {
  Mesh,
  MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from '../read/collectPages';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';
import { undefinedWhenNotFound } from '../read/undefinedWhenNotFound';
import { toMesh } from '../translate/mesh/toMesh';
import { requireMember } from '../translate/requireMember';
import { toTags } from '../translate/toTags';
import type { AppMeshKind } from './appMesh/AppMeshKind';
import { appMeshKinds } from './appMesh/appMeshKinds';

const TAGS_PAGE_SIZE = 50;

/** Reads one mesh of the App Mesh API with everything in it. */
export class AppMeshReader {
  readonly #objectsUnknown: { kinds: ['mesh-object']; parentArn: string };

  constructor(
    private readonly aws: AwsScope,
    private readonly mesh: { meshName: string; meshArn: string },
    private readonly options: SnapshotReadOptions,
  ) {
    this.#objectsUnknown = { kinds: ['mesh-object'], parentArn: mesh.meshArn };
  }

  /** What cannot be read keeps its last known state: the mesh itself, or the mesh's objects that were not read. */
  async readMesh(): Promise<Array<Mesh | MeshObject>> {
    const { meshName, meshArn } = this.mesh;
    const [mesh, ...objects] = await Promise.all([
      this.options.partial.attempt(
        {
          target: `appmesh:DescribeMesh ${meshName}`,
          kinds: ['mesh'],
          parentArn: meshArn,
        },
        () => this.#describeMesh(),
      ),
      ...appMeshKinds.map(kind => this.#readKind(kind)),
    ]);
    return [...(mesh ? [mesh] : []), ...objects.flat()];
  }

  async #describeMesh(): Promise<Mesh | undefined> {
    const { meshName, meshArn } = this.mesh;
    const answer = await this.#ask(
      'appmesh:DescribeMesh',
      `mesh '${meshName}'`,
      signal =>
        this.aws.appMesh.send(new DescribeMeshCommand({ meshName }), {
          abortSignal: signal,
        }),
    );
    const tags = answer && (await this.#readTags(meshArn));
    return (
      tags &&
      toMesh(
        requireMember(answer.mesh, 'mesh', `mesh '${meshName}'`),
        this.aws.scope,
        tags,
      )
    );
  }

  async #readKind(
    kind: AppMeshKind,
    parentName?: string,
  ): Promise<MeshObject[]> {
    const { meshName } = this.mesh;
    const where = parentName ? `${meshName}/${parentName}` : meshName;
    const names = await this.options.partial.attempt(
      { ...this.#objectsUnknown, target: `${kind.operations.list} ${where}` },
      () =>
        this.#ask(kind.operations.list, `'${where}'`, signal =>
          kind.list(this.aws.appMesh, { meshName, parentName }, signal),
        ),
    );
    const objects = await Promise.all(
      (names ?? []).flatMap(name => [
        this.#readObject(kind, name, parentName),
        ...kind.children.map(child => this.#readKind(child, name)),
      ]),
    );
    return objects.flat();
  }

  async #readObject(
    kind: AppMeshKind,
    name: string,
    parentName?: string,
  ): Promise<MeshObject[]> {
    const { meshName } = this.mesh;
    const path = [meshName, parentName, name].filter(Boolean).join('/');
    const object = await this.options.partial.attempt(
      {
        ...this.#objectsUnknown,
        target: `${kind.operations.describe} ${path}`,
      },
      async () => {
        const found = await this.#ask(
          kind.operations.describe,
          `'${path}'`,
          signal =>
            kind.describe(
              this.aws.appMesh,
              { meshName, parentName, name, mesh: this.aws.scope },
              signal,
            ),
        );
        if (!found || !kind.readsTags) {
          return found;
        }
        const tags = await this.#readTags(found.arn);
        return tags && { ...found, tags };
      },
    );
    return object ? [object] : [];
  }

  #readTags(arn: string): Promise<Record<string, string> | undefined> {
    return this.#ask(
      'appmesh:ListTagsForResource',
      `'${arn}'`,
      async signal => {
        const pages = paginateListTagsForResource(
          { client: this.aws.appMesh, pageSize: TAGS_PAGE_SIZE },
          { resourceArn: arn },
          { abortSignal: signal },
        );
        return toTags(await collectPages(pages, page => page.tags));
      },
    );
  }

  /** One question within the limit; undefined when what it is about has been deleted meanwhile. */
  #ask<Answer>(
    operation: string,
    resource: string,
    question: (signal?: AbortSignal) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const { limit, signal } = this.options;
    const context = { operation, resource, scope: this.aws.scope };
    return limit(() =>
      undefinedWhenNotFound(askAws(context, () => question(signal))),
    );
  }
}
