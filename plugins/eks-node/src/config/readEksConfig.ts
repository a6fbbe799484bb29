import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  scopeId,
  type MeshSourceType,
} from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod';
import type { EksScope } from '../EksService';
import type { EksConfig } from './EksConfig';
import { eksConfigSchema } from './eksConfigSchema';

const DEFAULT_MESH_SOURCES: MeshSourceType[] = ['app-mesh-api'];

type ScopesConfig = NonNullable<z.infer<typeof eksConfigSchema>['scopes']>;

/**
 * Reads the endpoint and the scopes from the `eks` section. A missing section or an empty list means that nothing is
 * configured, which is allowed.
 *
 * @throws InputError naming each wrong key, what was wanted there and what was found.
 *
 * @public
 */
export function readEksConfig(config: Config): EksConfig {
  const section: unknown = config.getOptional('eks') ?? {};
  const result = eksConfigSchema.safeParse(section);
  if (!result.success) {
    throw new InputError(
      `Invalid configuration of the EKS suite: ${result.error.issues
        .map(issue => describeIssue(section, issue))
        .join('; ')}`,
    );
  }
  return {
    endpoint: result.data.aws?.endpoint,
    scopes: toScopes(
      result.data.scopes ?? [],
      result.data.mesh?.sources ?? DEFAULT_MESH_SOURCES,
    ),
  };
}

function toScopes(
  accounts: ScopesConfig,
  meshSources: MeshSourceType[],
): EksScope[] {
  const keys = new Map<string, string>();
  const accountIds = new Set<string>();
  const scopes: EksScope[] = [];

  accounts.forEach(({ regions, ...account }, accountIndex) => {
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
        meshSources,
        readsGlobal: !accountIds.has(account.accountId),
      });
      accountIds.add(account.accountId);
    });
  });
  return scopes;
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
