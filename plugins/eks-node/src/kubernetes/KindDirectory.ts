import type { KindReference, ServedKind } from './KubernetesObject';

const KEPT_MS = 10 * 60_000;

/**
 * Which kinds a cluster serves, read group by group as they are needed and kept for ten minutes. A kind that is not found
 * is looked for anew each time: its definition may just have been installed.
 */
export class KindDirectory {
  readonly #groups = new Map<string, { readAt: number; kinds: ServedKind[] }>();

  constructor(
    /** The body of the answer to a discovery question; undefined where the group or version is unknown. */
    private readonly read: (
      apiVersion: string,
      signal?: AbortSignal,
    ) => Promise<unknown>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async find(
    { apiVersion, kind }: KindReference,
    signal?: AbortSignal,
  ): Promise<ServedKind | undefined> {
    const known = this.#groups.get(apiVersion);
    if (known && this.now() - known.readAt < KEPT_MS) {
      const found = known.kinds.find(served => served.kind === kind);
      if (found) {
        return found;
      }
    }
    const body = await this.read(apiVersion, signal);
    const kinds = readKinds(apiVersion, body);
    this.#groups.set(apiVersion, { readAt: this.now(), kinds });
    return kinds.find(served => served.kind === kind);
  }
}

function readKinds(apiVersion: string, body: unknown): ServedKind[] {
  const resources =
    typeof body === 'object' && body !== null && 'resources' in body
      ? body.resources
      : [];
  return (Array.isArray(resources) ? resources : [])
    .filter(({ name }) => typeof name === 'string' && !name.includes('/'))
    .map(({ name, kind, namespaced, verbs }) => ({
      apiVersion,
      kind: String(kind),
      plural: name,
      namespaced: namespaced === true,
      verbs: Array.isArray(verbs) ? verbs.map(String) : [],
    }));
}
