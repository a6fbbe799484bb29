import { InputError } from '@backstage/errors';
import { ConfigReader } from './ConfigReader';
import { mapAddons } from './mapAddons';
import {
  mapAccessEntries,
  mapCapabilities,
  mapFargateProfiles,
  mapIdentityProviders,
} from './mapBelongings';
import { mapCluster } from './mapCluster';
import { mapPodIdentities, mapServiceAccounts } from './mapIdentities';
import { withoutUnset, type Mapping, type Written } from './Mapping';
import { mapNodegroups } from './mapNodegroups';
import { readSubnets } from './mapVpc';

const API_VERSION = 'eksctl.io/v1alpha5';

/**
 * Turns a ClusterConfig of eksctl into a platform. What eksctl makes by itself (roles, default addons, ServiceAccounts) is
 * written out; what is not supported is named, field by field.
 *
 * @returns The platform, not yet checked, and what was left out because it is not supported.
 * @throws InputError naming everything that is not supported, unless `ignoreUnsupported` is set; and always what no platform
 * can do without.
 */
export function mapClusterConfig(
  content: unknown,
  options: { accountId: string; region: string; ignoreUnsupported: boolean },
): { platform: Written; warnings: string[] } {
  const config = new ConfigReader(content);
  const problems = findProblems(config, options.region);
  const mapping: Mapping = {
    config,
    clusterName: config.take<string>('metadata.name') ?? '',
    roles: [],
    irsaRoles: [],
    serviceAccounts: [],
  };
  const platform = mapAll(mapping, options.accountId);
  const unsupported = config.unsupported();
  if (!options.ignoreUnsupported) {
    problems.push(...unsupported);
  }
  if (problems.length > 0) {
    throw new InputError(
      `The ClusterConfig is not accepted, ${
        problems.length === 1
          ? 'for one reason'
          : `for ${problems.length} reasons`
      }:\n${problems
        .map((problem, index) => `  ${index + 1}. ${problem}`)
        .join('\n')}${
        unsupported.length > 0 && !options.ignoreUnsupported
          ? '\nSet ignoreUnsupported to go on without what is not supported.'
          : ''
      }`,
    );
  }
  return { platform, warnings: unsupported };
}

/** What no platform can do without, or what contradicts the action. */
function findProblems(config: ConfigReader, region: string): string[] {
  const problems: string[] = [];
  const apiVersion = config.take('apiVersion');
  if (apiVersion !== API_VERSION) {
    problems.push(`apiVersion: wanted ${API_VERSION}, found ${apiVersion}`);
  }
  const kind = config.take('kind');
  if (kind !== 'ClusterConfig') {
    problems.push(`kind: wanted ClusterConfig, found ${kind}`);
  }
  const place = config.take('metadata.region');
  if (place !== undefined && place !== region) {
    problems.push(
      `metadata.region: wanted ${region}, the region of the action, found ${place}`,
    );
  }
  const { private: inner, public: outer } = readSubnets(config);
  const named = config.take<string[]>('vpc.controlPlaneSubnetIDs');
  if (inner.length + outer.length + (named?.length ?? 0) === 0) {
    problems.push(
      'vpc.subnets: wanted the ids of subnets that exist, found none: no VPC is made here',
    );
  }
  return problems;
}

function mapAll(mapping: Mapping, accountId: string): Written {
  const { config, roles, irsaRoles, serviceAccounts } = mapping;
  // Ignored by eksctl too.
  config.take('metadata.annotations');
  const subnets = readSubnets(config);
  const isAutoMode = config.take<boolean>('autoModeConfig.enabled') ?? false;
  const hasOidc = config.take<boolean>('iam.withOIDC') ?? false;
  mapServiceAccounts(mapping, accountId);
  const podIdentityAssociations = mapPodIdentities(mapping);
  const addons = mapAddons(mapping, { isAutoMode, hasOidc });
  const rest = {
    nodegroups: mapNodegroups(mapping, subnets),
    fargateProfiles: mapFargateProfiles(mapping),
    accessEntries: mapAccessEntries(mapping),
    identityProviderConfigs: mapIdentityProviders(mapping),
    capabilities: mapCapabilities(mapping),
  };
  return withoutUnset({
    cluster: mapCluster(mapping, subnets),
    roles,
    ...(hasOidc && { oidcProvider: {} }),
    irsaRoles,
    addons,
    podIdentityAssociations,
    ...rest,
    manifests:
      serviceAccounts.length > 0
        ? [
            {
              name: 'service-accounts',
              content: [...namespacesOf(serviceAccounts), ...serviceAccounts],
            },
          ]
        : undefined,
    tags: config.take('metadata.tags'),
  });
}

/** Where ServiceAccounts live; eksctl makes these namespaces too. */
function namespacesOf(serviceAccounts: Written[]): Written[] {
  const names = serviceAccounts.map(
    ({ metadata }) => (metadata as { namespace: string }).namespace,
  );
  return [...new Set(names)]
    .filter(name => !['default', 'kube-system'].includes(name))
    .map(name => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
    }));
}
