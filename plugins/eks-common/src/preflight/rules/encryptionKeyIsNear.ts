import { describePlace } from '../describePlace';
import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** Secrets, and only they, are encrypted with a KMS key of the cluster's region. */
export const encryptionKeyIsNear: PreflightRule<ClusterRequest> = (
  request,
  facts,
) =>
  (request.encryptionConfig ?? []).flatMap(({ resources, provider }, index) => {
    const findings: Finding[] = [];
    const [, , service, region] = provider.keyArn.split(':');
    if (service !== 'kms' || region !== facts.scope.region) {
      findings.push({
        severity: 'error',
        code: 'ENCRYPTION_KEY_ELSEWHERE',
        field: `encryptionConfig[${index}].provider.keyArn`,
        message: `Wanted the ARN of a KMS key for ${describePlace(
          facts.scope,
        )}, found '${provider.keyArn}'`,
        remedy: `Name a key in ${facts.scope.region}.`,
      });
    }
    if (resources.join() !== 'secrets') {
      findings.push({
        severity: 'error',
        code: 'ENCRYPTION_OF_OTHER_RESOURCES',
        field: `encryptionConfig[${index}].resources`,
        message: `Wanted resources ['secrets'], the only ones EKS encrypts, found [${resources.join(
          ', ',
        )}]`,
        remedy: "Write resources: ['secrets'].",
      });
    }
    return findings;
  });
