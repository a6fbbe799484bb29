import type { CreateAddonRequest } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { invalidParameter } from '../errors';
import { checkPodIdentityRole } from '../podidentity/checkPodIdentityRole';
import { checkOneOf } from '../rules/checkOneOf';
import { checkPassedRole } from '../rules/checkRoles';
import { checkTags } from '../rules/checkTags';
import type { ClusterRow } from '../tables';
import { findAddonSpec } from './addonCatalog';
import type { AddonSpec } from './AddonSpec';
import { checkConfigurationValues } from './checkConfigurationValues';

const CONFLICT_MODES = {
  NONE: 'NONE',
  OVERWRITE: 'OVERWRITE',
  PRESERVE: 'PRESERVE',
};

/**
 * Checks what is asked of an add-on and returns what is known of that add-on.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkAddonInput(
  input: Omit<CreateAddonRequest, 'namespaceConfig'>,
  cluster: ClusterRow,
  context: OperationContext,
): AddonSpec {
  const { addonVersion, serviceAccountRoleArn } = input;
  const subject = { clusterName: cluster.name, addonName: input.addonName };
  const spec = findAddonSpec(input.addonName!);
  const offered = spec?.versions.filter(({ compatibleWith }) =>
    compatibleWith.includes(cluster.version),
  );
  if (!spec || !offered?.length) {
    throw invalidParameter(
      `Addon ${input.addonName} specified is not supported in ${cluster.version} kubernetes version`,
      subject,
    );
  }
  if (
    addonVersion !== undefined &&
    !offered.some(({ version }) => version === addonVersion)
  ) {
    throw invalidParameter(
      `Addon version specified is not supported: ${addonVersion} of ${
        spec.name
      } on Kubernetes ${cluster.version}, which takes ${offered
        .map(({ version }) => version)
        .join(', ')}`,
      subject,
    );
  }
  checkOneOf(
    'resolveConflicts',
    input.resolveConflicts,
    CONFLICT_MODES,
    subject,
  );
  checkTags(input.tags, message => invalidParameter(message, subject));
  checkConfigurationValues(input.configurationValues, spec, subject);
  if (serviceAccountRoleArn) {
    checkPassedRole(serviceAccountRoleArn, context, subject);
  }
  for (const association of input.podIdentityAssociations ?? []) {
    if (
      !spec.serviceAccounts.some(
        ({ name }) => name === association.serviceAccount,
      )
    ) {
      throw invalidParameter(
        `Service account ${association.serviceAccount} is not supported for pod identity by addon ${spec.name}`,
        subject,
      );
    }
    checkPodIdentityRole(association.roleArn!, context, subject);
  }
  return spec;
}
