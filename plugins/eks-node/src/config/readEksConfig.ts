import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  scopeId,
  type MeshSourceType,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod';
import type { DiscoveredAccount } from '../discovery/discoverAccounts';
import type { EksScope } from '../EksService';
import type { EksConfig } from './EksConfig';
import { eksConfigSchema } from './eksConfigSchema';

const DEFAULT_MESH_SOURCES: MeshSourceType[] = ['app-mesh-api'];

type AccountConfig = Omit<DiscoveredAccount, 'discoveredBy'> &
  Pick<EksScope, 'roleChain' | 'discoveredBy'> & { schedule?: unknown };
type MeshConfig = NonNullable<z.infer<typeof eksConfigSchema>['mesh']>;

/**
 * Reads the endpoint and the scopes from the `eks` section. A missing section or an empty list means that nothing is
 * configured, which is allowed.
 *
 * @throws InputError naming each wrong key, what was wanted there and what was found.
 *
 * @public
 */
export function readEksConfig(
  config: Config,
  /** What the organizations have told; an account's own entry counts more. Missing while nobody has looked. */
  discovered?: {
    accounts: DiscoveredAccount[];
    /** Whether that is all of them. */
    isComplete: boolean;
  },
): EksConfig {
  const section: unknown = config.getOptional('eks') ?? {};
  const result = eksConfigSchema.safeParse(section);
  if (!result.success) {
    throw new InputError(
      `Invalid configuration of the EKS suite: ${result.error.issues
        .map(issue => describeIssue(section, issue))
        .join('; ')}`,
    );
  }
  const { scopes = [], organizations = [] } = result.data;
  const own = new Set(scopes.map(({ accountId }) => accountId));
  return {
    endpoint: result.data.aws?.endpoint,
    ...(result.data.aws?.pace && { pace: result.data.aws.pace }),
    ...(organizations.length && { organizations }),
    scopes: toScopes(
      [
        ...scopes,
        ...(discovered?.accounts ?? []).filter(
          ({ accountId }) => !own.has(accountId),
        ),
      ],
      result.data.mesh ?? {},
      {
        mayBeIncomplete: organizations.length > 0 && !discovered?.isComplete,
      },
    ),
  };
}

function toScopes(
  accounts: AccountConfig[],
  mesh: MeshConfig,
  { mayBeIncomplete }: { mayBeIncomplete: boolean },
): EksScope[] {
  const { sources = DEFAULT_MESH_SOURCES, clusters, files = [] } = mesh;
  const keys = new Map<string, string>();
  const accountIds = new Set<string>();
  const scopes: EksScope[] = [];

  accounts.forEach(({ regions, schedule: _, ...account }, accountIndex) => {
    regions.forEach((region, regionIndex) => {
      const id = scopeId({ accountId: account.accountId, region });
      const key = `eks.scopes[${accountIndex}].regions[${regionIndex}]`;
      const earlier = keys.get(id);
      if (earlier) {
        throw new InputError(
          `Invalid configuration of the EKS suite: ${key} must be an account and region configured only once, found ${id} which ${earlier} configures too`,
        );
      }
      keys.set(id, key);
      scopes.push({
        ...account,
        region,
        meshSources: sources,
        ...(clusters && { meshClusters: clusters }),
        ...filesOf(files, { accountId: account.accountId, region }),
        readsGlobal: !accountIds.has(account.accountId),
      });
      accountIds.add(account.accountId);
    });
  });
  files.forEach((file, index) => {
    if (!mayBeIncomplete && !keys.has(scopeId(file))) {
      throw new InputError(
        `Invalid configuration of the EKS suite: eks.mesh.files[${index}] must be of an account and region in eks.scopes, found ${scopeId(
          file,
        )}`,
      );
    }
  });
  return scopes;
}

/** The locations of a scope; none at all when it has none. */
function filesOf(
  files: NonNullable<MeshConfig['files']>,
  scope: Scope,
): Pick<EksScope, 'meshFiles'> {
  const own = files
    .filter(file => scopeId(file) === scopeId(scope))
    .map(({ location }) => location);
  return own.length > 0 ? { meshFiles: [...new Set(own)] } : {};
}

function describeIssue(section: unknown, issue: z.core.$ZodIssue): string {
  const key = issue.path.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`,
    'eks',
  );
  const found =
    issue.code === 'unrecognized_keys'
      ? issue.keys.join(', ')
      : describeValue(valueAt(section, issue.path));
  return `${key} must be ${issue.message}, found ${found}`;
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, part) =>
      typeof parent === 'object' && parent !== null
        ? Reflect.get(parent, part)
        : undefined,
    value,
  );
}

function describeValue(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return typeof value === 'number'
    ? `the number ${value}`
    : JSON.stringify(value);
}
