import type {
  DescribeAddonConfigurationRequest,
  DescribeAddonConfigurationResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findAddonSpec } from './addonCatalog';

/** What an add-on's configuration may hold, and the ServiceAccounts of it that need a role. */
export const describeAddonConfiguration: Operation<
  DescribeAddonConfigurationRequest,
  DescribeAddonConfigurationResponse
> = input => {
  const { addonName, addonVersion } = input;
  const spec = findAddonSpec(addonName!);
  if (!spec?.versions.some(({ version }) => version === addonVersion)) {
    throw resourceNotFound(
      `No addon ${addonName} with version ${addonVersion} found`,
      { addonName },
    );
  }
  return {
    addonName,
    addonVersion,
    configurationSchema: JSON.stringify(spec.schema),
    podIdentityConfiguration: spec.serviceAccounts.map(
      ({ name, policies }) => ({
        serviceAccount: name,
        recommendedManagedPolicies: policies,
      }),
    ),
  };
};
