import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** A provisioned control plane costs more than the standard one, by the hour and for as long as it exists. */
export const controlPlaneTierCosts: PreflightRule<ClusterRequest> = ({
  controlPlaneScalingConfig,
}) =>
  controlPlaneScalingConfig && controlPlaneScalingConfig.tier !== 'standard'
    ? [
        {
          severity: 'info',
          code: 'CONTROL_PLANE_TIER_COSTS',
          field: 'controlPlaneScalingConfig.tier',
          message: `The control plane is provisioned as ${controlPlaneScalingConfig.tier}, which costs more by the hour than standard`,
          remedy:
            'Choose standard, which scales by itself, unless you know the load.',
        },
      ]
    : [];
