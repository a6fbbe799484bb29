import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AddonRequest } from '../requests/AddonRequest';

const AGENT = 'eks-pod-identity-agent';

/**
 * An addon that calls AWS has a role, by IRSA or by Pod Identity.
 *
 * | roles | outcome |
 * | --- | --- |
 * | by IRSA and by Pod Identity | ADDON_ROLES_TWICE |
 * | by Pod Identity for a ServiceAccount that the addon does not have | ADDON_SERVICE_ACCOUNT_UNKNOWN |
 * | by Pod Identity, without its agent | POD_IDENTITY_AGENT_MISSING, a warning |
 * | none, and the addon needs one | ADDON_WITHOUT_ROLE, a warning: the nodes' role may do |
 */
export const addonHasPermissions: PreflightRule<AddonRequest> = (
  request,
  facts,
) => {
  const {
    addonName,
    addonVersion,
    serviceAccountRoleArn,
    podIdentityAssociations = [],
  } = request;
  const findings: Finding[] = [];
  const configuration = factValue(facts.addonConfiguration);
  const accounts = configuration?.serviceAccounts ?? [];
  if (serviceAccountRoleArn && podIdentityAssociations.length > 0) {
    findings.push(
      errorFinding('ADDON_ROLES_TWICE', {
        field: 'serviceAccountRoleArn',
        message:
          'Wanted serviceAccountRoleArn (IRSA) or podIdentityAssociations, found both',
        remedy: 'Leave one of them out.',
      }),
    );
  }
  for (const { serviceAccount } of configuration
    ? podIdentityAssociations
    : []) {
    if (!accounts.some(({ name }) => name === serviceAccount)) {
      findings.push(
        errorFinding('ADDON_SERVICE_ACCOUNT_UNKNOWN', {
          field: 'podIdentityAssociations',
          message: `Wanted a ServiceAccount of ${addonName} that calls AWS (${
            accounts.map(({ name }) => name).join(', ') || 'it has none'
          }), found '${serviceAccount}'`,
          remedy: 'Correct the name of the ServiceAccount.',
        }),
      );
    }
  }
  const addonNames = factValue(facts.addonNames);
  const autoMode = factValue(facts.cluster)?.autoMode;
  if (
    podIdentityAssociations.length > 0 &&
    addonNames &&
    !addonNames.includes(AGENT) &&
    !autoMode
  ) {
    findings.push(
      warningFinding('POD_IDENTITY_AGENT_MISSING', {
        field: 'podIdentityAssociations',
        message: `Wanted the add-on ${AGENT} or Auto Mode, found neither: the pods of ${addonName} get no credentials`,
        remedy: `Install ${AGENT} as well, or use serviceAccountRoleArn.`,
      }),
    );
  }
  const version = factValue(facts.addonOffer)?.versions.find(
    offered => offered.version === addonVersion,
  );
  if (
    version?.requiresIamPermissions &&
    !serviceAccountRoleArn &&
    podIdentityAssociations.length === 0
  ) {
    const policies = accounts.flatMap(account => account.recommendedPolicyArns);
    findings.push(
      warningFinding('ADDON_WITHOUT_ROLE', {
        field: 'podIdentityAssociations',
        message: `Wanted a role for ${addonName}, which calls AWS, found none: it takes the role of the nodes`,
        remedy: `Give ${accounts
          .map(({ name }) => `ServiceAccount ${name}`)
          .join(
            ', ',
          )} a role by podIdentityAssociations or serviceAccountRoleArn${
          policies.length > 0
            ? `, with ${policies.map(arn => arn.split('/').pop()).join(', ')}`
            : ''
        }.`,
      }),
    );
  }
  return findings;
};
