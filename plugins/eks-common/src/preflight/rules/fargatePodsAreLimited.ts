import type { PreflightRule } from '../PreflightRule';
import type { FargateProfileRequest } from '../requests/FargateProfileRequest';

/**
 * What pods on Fargate cannot have, which is seen only when they do not start. Source: EKS user guide, "AWS Fargate
 * considerations".
 */
export const fargatePodsAreLimited: PreflightRule<FargateProfileRequest> = ({
  selectors,
}) => {
  const namespaces = [...new Set(selectors.map(({ namespace }) => namespace))];
  return [
    {
      severity: 'info',
      code: 'FARGATE_POD_LIMITS',
      field: 'selectors',
      message: `Pods that the profile takes${
        namespaces.length > 0 ? ` in ${namespaces.join(', ')}` : ''
      } have no privileged containers, host network or host ports, GPUs, arm64, Windows, EBS volumes, Spot or Pod Identity, and no DaemonSet reaches them`,
      remedy:
        'Give them roles by IRSA, volumes of EFS and agents as sidecars, and keep the others out of the selectors.',
    },
  ];
};
