import type {
  AddonInfo,
  DescribeAddonVersionsRequest,
  DescribeAddonVersionsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { addonCatalog } from './addonCatalog';
import type { AddonSpec } from './AddonSpec';

/** The add-ons that EKS offers with their versions, by Kubernetes version, name, type, publisher and owner, page by page. */
export const describeAddonVersions: Operation<
  DescribeAddonVersionsRequest,
  DescribeAddonVersionsResponse
> = input => {
  const { addonName, types, publishers, owners } = input;
  const wanted = addonCatalog.filter(
    spec =>
      (!addonName || spec.name === addonName) &&
      (!types?.length || types.includes(spec.type)) &&
      (!publishers?.length || publishers.includes(spec.publisher)) &&
      (!owners?.length || owners.includes(spec.owner)),
  );
  const shown = wanted
    .map(spec => showOffer(spec, input.kubernetesVersion))
    .filter(info => info.addonVersions!.length > 0);
  const { items, nextToken } = eksPage(shown, input, info => info.addonName!);
  return { addons: items, nextToken };
};

function showOffer(spec: AddonSpec, kubernetesVersion?: string): AddonInfo {
  const versions = spec.versions.filter(
    ({ compatibleWith }) =>
      !kubernetesVersion || compatibleWith.includes(kubernetesVersion),
  );
  return {
    addonName: spec.name,
    type: spec.type,
    publisher: spec.publisher,
    owner: spec.owner,
    defaultNamespace: spec.namespace,
    addonVersions: versions.map(({ version, compatibleWith, defaultFor }) => ({
      addonVersion: version,
      architecture: ['amd64', 'arm64'],
      computeTypes: spec.computeTypes,
      compatibilities: compatibleWith
        .filter(name => !kubernetesVersion || name === kubernetesVersion)
        .map(name => ({
          clusterVersion: name,
          platformVersions: ['*'],
          defaultVersion: defaultFor.includes(name),
        }))
        .reverse(),
      requiresConfiguration: false,
      requiresIamPermissions: spec.serviceAccounts.length > 0,
    })),
  };
}
