import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

const LAST_AL2_MINOR = 32;

/** Amazon Linux 2 images exist up to Kubernetes 1.32. */
export const amiFitsVersion: PreflightRule<NodegroupRequest> = (
  request,
  facts,
) => {
  const version = request.version ?? factValue(facts.cluster)?.version;
  const minor = Number(version?.split('.')[1]);
  if (!request.amiType?.startsWith('AL2_') || !(minor > LAST_AL2_MINOR)) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'AMI_TYPE_ENDED',
      field: 'amiType',
      message: `Wanted an AMI type for Kubernetes ${version}, found ${request.amiType}: Amazon Linux 2 ended with Kubernetes 1.${LAST_AL2_MINOR}`,
      remedy: `Pick ${request.amiType.replace(
        /^AL2_(ARM_64|x86_64).*/,
        'AL2023_$1_STANDARD',
      )} or a Bottlerocket type.`,
    },
  ];
};
