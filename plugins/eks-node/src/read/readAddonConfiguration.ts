import { DescribeAddonConfigurationCommand } from '@aws-sdk/client-eks';
import type { AddonConfigurationFact } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { checkConfigurationValues } from '../write/addon/checkConfigurationValues';
import type { ReadOptions } from './ReadOptions';

/**
 * What EKS says of the configuration of a version of an addon, and where the configuration asked for breaks its schema.
 *
 * @public
 */
export async function readAddonConfiguration(
  aws: AwsScope,
  wanted: {
    addonName: string;
    addonVersion: string;
    configurationValues?: string;
  },
  { signal }: ReadOptions = {},
): Promise<AddonConfigurationFact> {
  const { addonName, addonVersion, configurationValues } = wanted;
  const answer = await askAws(
    {
      operation: 'eks:DescribeAddonConfiguration',
      resource: `add-on '${addonName}' ${addonVersion}`,
      scope: aws.scope,
    },
    () =>
      aws.eks.send(
        new DescribeAddonConfigurationCommand({ addonName, addonVersion }),
        { abortSignal: signal },
      ),
  );
  return {
    addonVersion,
    problems: checkConfigurationValues(
      configurationValues,
      answer.configurationSchema,
    ),
    serviceAccounts: (answer.podIdentityConfiguration ?? []).flatMap(
      ({ serviceAccount, recommendedManagedPolicies }) =>
        serviceAccount
          ? [
              {
                name: serviceAccount,
                recommendedPolicyArns: recommendedManagedPolicies ?? [],
              },
            ]
          : [],
    ),
  };
}
