import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type { ClusterAddress } from './ClusterAddress';
import { KindDirectory } from './KindDirectory';
import type {
  ApplyOptions,
  DeleteOptions,
  KubernetesAccess,
  KubernetesOptions,
  ListOptions,
} from './KubernetesAccess';
import {
  NoAnswerError,
  type KubernetesAnswer,
  type KubernetesConnection,
  type KubernetesQuestion,
} from './KubernetesConnection';
import type {
  KindReference,
  KubernetesObject,
  ObjectReference,
  ServedKind,
} from './KubernetesObject';
import { readStatus } from './KubernetesStatus';
import { readGroups, readList, readObject, readVersion } from './readObject';
import {
  placeOf,
  toKubernetesError,
  toUnreachableError,
} from './toKubernetesError';

/** Who writes, in the objects' `managedFields`. */
export const FIELD_MANAGER = 'backstage-eks';

const PAGE_SIZE = 500;
const AT_MOST = 100_000;

/** One cluster's Kubernetes API over a connection. */
export class ClusterKubernetesAccess implements KubernetesAccess {
  readonly #kinds = new KindDirectory((apiVersion, signal) =>
    this.#discover(apiVersion, signal),
  );

  constructor(
    private readonly address: ClusterAddress,
    private readonly connection: KubernetesConnection,
    private readonly whoami: () => Promise<string>,
  ) {}

  get scope(): Scope {
    return this.address.scope;
  }

  get clusterName(): string {
    return this.address.clusterName;
  }

  async describe({ signal }: KubernetesOptions = {}): Promise<{
    serverVersion?: string;
    groups: string[];
  }> {
    const ask = async (path: string, asked: string) =>
      (
        await this.#accept(
          await this.#ask({ method: 'GET', path: [path], signal }, asked),
          asked,
        )
      ).body;
    return {
      serverVersion: readVersion(await ask('version', 'tell its version')),
      groups: readGroups(await ask('apis', 'tell its API groups')),
    };
  }

  async findKind(
    kind: KindReference,
    { signal }: KubernetesOptions = {},
  ): Promise<ServedKind | undefined> {
    return this.#kinds.find(kind, signal);
  }

  async get(
    object: ObjectReference,
    options: KubernetesOptions = {},
  ): Promise<KubernetesObject | undefined> {
    const asked = `get ${describe(object)}`;
    const path = await this.#objectPath(object, asked, options);
    const answer = await this.#ask({ method: 'GET', path, ...options }, asked);
    if (isAbsent(answer)) {
      return undefined;
    }
    return readObject((await this.#accept(answer, asked)).body);
  }

  async *list(
    kind: KindReference,
    options: ListOptions = {},
  ): AsyncIterable<KubernetesObject> {
    const { namespace, labelSelector, fieldSelector } = options;
    const { signal, timeoutMs, pageSize = PAGE_SIZE } = options;
    const asked = `list ${kind.kind} of ${kind.apiVersion}${
      namespace ? ` in namespace '${namespace}'` : ''
    }`;
    const served = await this.#serve(kind, asked, signal);
    const path = pathOf(served, served.namespaced ? namespace : undefined);
    let token: string | undefined;
    do {
      const query = {
        limit: String(pageSize),
        labelSelector,
        fieldSelector,
        continue: token,
      };
      const question: KubernetesQuestion = {
        method: 'GET',
        path,
        query,
        signal,
        timeoutMs,
      };
      const answer = await this.#ask(question, asked);
      // The list took longer than the cluster keeps its past: it goes on with what is there now.
      const { continueToken } = readStatus(answer.body);
      if (answer.status === 410 && continueToken && continueToken !== token) {
        token = continueToken;
        continue;
      }
      const page = readList((await this.#accept(answer, asked)).body, kind);
      yield* page.items;
      token = page.continueToken;
    } while (token);
  }

  async listAll(
    kind: KindReference,
    options: ListOptions & { atMost?: number } = {},
  ): Promise<KubernetesObject[]> {
    const { atMost = AT_MOST, ...rest } = options;
    const objects: KubernetesObject[] = [];
    for await (const object of this.list(kind, rest)) {
      if (objects.length === atMost) {
        throw new ConflictError(
          `${placeOf(this.address)} has more than ${atMost} ${kind.kind} of ${
            kind.apiVersion
          }, wanted: at most ${atMost}`,
        );
      }
      objects.push(object);
    }
    return objects;
  }

  async apply(
    object: KubernetesObject,
    options: ApplyOptions = {},
  ): Promise<{ object: KubernetesObject; created: boolean }> {
    const { force, dryRun, ...rest } = options;
    const { apiVersion, kind, metadata } = object;
    const { name, namespace } = metadata;
    const reference = { apiVersion, kind, name, namespace };
    const asked = `apply ${describe(reference)}`;
    const answer = await this.#ask(
      {
        method: 'PATCH',
        path: await this.#objectPath(reference, asked, rest),
        query: {
          fieldManager: FIELD_MANAGER,
          fieldValidation: 'Strict',
          force: force ? 'true' : undefined,
          dryRun: dryRun ? 'All' : undefined,
        },
        // JSON is YAML too, and every server reads it.
        body: { contentType: 'application/apply-patch+yaml', content: object },
        ...rest,
      },
      asked,
    );
    const accepted = await this.#accept(answer, asked);
    return {
      object: readObject(accepted.body),
      created: accepted.status === 201,
    };
  }

  async delete(
    object: ObjectReference,
    options: DeleteOptions = {},
  ): Promise<boolean> {
    const { propagationPolicy = 'Background', uid, dryRun, ...rest } = options;
    const asked = `delete ${describe(object)}`;
    const content = {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      propagationPolicy,
      ...(uid && { preconditions: { uid } }),
      ...(dryRun && { dryRun: ['All'] }),
    };
    const answer = await this.#ask(
      {
        method: 'DELETE',
        path: await this.#objectPath(object, asked, rest),
        body: { contentType: 'application/json', content },
        ...rest,
      },
      asked,
    );
    if (isAbsent(answer)) {
      return false;
    }
    await this.#accept(answer, asked);
    return true;
  }

  async #discover(apiVersion: string, signal?: AbortSignal): Promise<unknown> {
    const asked = `tell which kinds it has in ${apiVersion}`;
    const answer = await this.#ask(
      { method: 'GET', path: groupPath(apiVersion), signal },
      asked,
    );
    return answer.status === 404
      ? undefined
      : (await this.#accept(answer, asked)).body;
  }

  async #serve(
    kind: KindReference,
    asked: string,
    signal?: AbortSignal,
  ): Promise<ServedKind> {
    const served = await this.#kinds.find(kind, signal);
    if (!served) {
      throw new NotFoundError(
        `${placeOf(this.address)} could not ${asked}: it serves no kind ${
          kind.kind
        } of ${kind.apiVersion}`,
      );
    }
    return served;
  }

  async #objectPath(
    object: ObjectReference,
    asked: string,
    { signal }: KubernetesOptions,
  ): Promise<string[]> {
    const { name, namespace } = object;
    if (!name) {
      throw new InputError(
        `${placeOf(this.address)} could not ${asked}: it has no name`,
      );
    }
    const served = await this.#serve(object, asked, signal);
    return [
      ...pathOf(served, served.namespaced ? namespace || 'default' : undefined),
      name,
    ];
  }

  async #ask(
    question: KubernetesQuestion,
    asked: string,
  ): Promise<KubernetesAnswer> {
    try {
      return await this.connection.ask(question);
    } catch (error) {
      throw error instanceof NoAnswerError
        ? toUnreachableError(error, this.#context(asked))
        : error;
    }
  }

  async #accept(
    answer: KubernetesAnswer,
    asked: string,
  ): Promise<KubernetesAnswer> {
    const { status, body } = answer;
    if (status >= 200 && status < 300 && body !== undefined) {
      return answer;
    }
    throw await toKubernetesError(answer, this.#context(asked));
  }

  #context(asked: string) {
    return { asked, address: this.address, whoami: this.whoami };
  }
}

function groupPath(apiVersion: string): string[] {
  return [apiVersion.includes('/') ? 'apis' : 'api', ...apiVersion.split('/')];
}

function pathOf(served: ServedKind, namespace: string | undefined): string[] {
  return [
    ...groupPath(served.apiVersion),
    ...(namespace ? ['namespaces', namespace] : []),
    served.plural,
  ];
}

/** The object is not there. A 404 without a word of an object may be anything, a proxy's for example. */
function isAbsent({ status, body }: KubernetesAnswer): boolean {
  return status === 404 && readStatus(body).reason === 'NotFound';
}

function describe({ kind, name, namespace }: ObjectReference): string {
  return `${kind} '${namespace ? `${namespace}/` : ''}${name}'`;
}
