import type { Finding } from '../Finding';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { OidcProviderRequest } from '../requests/OidcProviderRequest';

const IRSA_AUDIENCE = 'sts.amazonaws.com';
const MOST_AUDIENCES = 100;
const MOST_THUMBPRINTS = 5;

/** Audiences and thumbprints of an OIDC provider are within IAM's limits, and IRSA's audience is among them. */
export const audiencesAreTaken: PreflightRule<
  OidcProviderRequest
> = request => {
  const { clientIDList, thumbprintList = [] } = request;
  const findings: Finding[] = [];
  if (clientIDList.length > MOST_AUDIENCES) {
    findings.push(
      errorFinding('AUDIENCES_TOO_MANY', {
        field: 'clientIDList',
        message: `Wanted at most ${MOST_AUDIENCES} audiences, found ${clientIDList.length}`,
        remedy: 'Leave some out.',
      }),
    );
  }
  if (!clientIDList.includes(IRSA_AUDIENCE)) {
    findings.push(
      warningFinding('IRSA_AUDIENCE_MISSING', {
        field: 'clientIDList',
        message: `Wanted the audience ${IRSA_AUDIENCE}, found ${
          clientIDList.join(', ') || 'none'
        }: pods with IRSA are refused`,
        remedy: `Add ${IRSA_AUDIENCE}, unless IRSA is not what the provider is for.`,
      }),
    );
  }
  if (thumbprintList.length > MOST_THUMBPRINTS) {
    findings.push(
      errorFinding('THUMBPRINTS_TOO_MANY', {
        field: 'thumbprintList',
        message: `Wanted at most ${MOST_THUMBPRINTS} thumbprints, found ${thumbprintList.length}`,
        remedy: 'Leave them out: IAM fetches the thumbprint itself.',
      }),
    );
  }
  return findings;
};
