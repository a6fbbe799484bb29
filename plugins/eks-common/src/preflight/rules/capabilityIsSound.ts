import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding } from '../findings';
import { CLUSTER_NAME_PATTERN } from '../namePatterns';
import type { PreflightRule } from '../PreflightRule';
import type { CapabilityRequest } from '../requests/CapabilityRequest';

/**
 * A capability has a name that EKS accepts and the configuration of its type, and is the only one of its type.
 *
 * | capability | outcome |
 * | --- | --- |
 * | a name that EKS does not accept | NAME_NOT_ACCEPTED |
 * | ARGOCD without an Identity Center | ARGOCD_WITHOUT_IDENTITY_CENTER |
 * | the configuration of another type | CAPABILITY_CONFIGURATION_OF_OTHER_TYPE |
 * | another one of the type is there already | CAPABILITY_TYPE_TAKEN |
 */
export const capabilityIsSound: PreflightRule<CapabilityRequest> = (
  request,
  facts,
) => {
  const { clusterName, capabilityName, type, configuration } = request;
  const findings: Finding[] = [];
  if (!CLUSTER_NAME_PATTERN.test(capabilityName)) {
    findings.push(
      errorFinding('NAME_NOT_ACCEPTED', {
        field: 'capabilityName',
        message: `Wanted 1 to 100 letters, digits, hyphens and underscores that begin with a letter or digit, found '${capabilityName}'`,
        remedy: `Choose a name such as '${type.toLowerCase()}'.`,
      }),
    );
  }
  if (type === 'ARGOCD' && !configuration?.argoCd) {
    findings.push(
      errorFinding('ARGOCD_WITHOUT_IDENTITY_CENTER', {
        field: 'configuration.argoCd.awsIdc.idcInstanceArn',
        message:
          'Wanted the IAM Identity Center instance of the users of Argo CD, found none',
        remedy:
          'Give configuration.argoCd.awsIdc.idcInstanceArn; Argo CD as a capability knows no other users.',
      }),
    );
  }
  const wrong = [
    ...(configuration?.argoCd && type !== 'ARGOCD' ? ['argoCd'] : []),
    ...(configuration?.ack && type !== 'ACK' ? ['ack'] : []),
  ];
  for (const member of wrong) {
    findings.push(
      errorFinding('CAPABILITY_CONFIGURATION_OF_OTHER_TYPE', {
        field: `configuration.${member}`,
        message: `Wanted no ${member} in the configuration of a capability of type ${type}, found some`,
        remedy: `Leave ${member} out, or choose its type.`,
      }),
    );
  }
  const other = factValue(facts.capabilities)?.find(
    capability =>
      capability.type === type && capability.name !== capabilityName,
  );
  if (other) {
    findings.push(
      errorFinding('CAPABILITY_TYPE_TAKEN', {
        field: 'type',
        message: `Wanted a cluster without a capability of type ${type}, of which EKS takes one, found '${other.name}' of cluster '${clusterName}'`,
        remedy: `Use '${other.name}', or delete it first.`,
      }),
    );
  }
  return findings;
};
