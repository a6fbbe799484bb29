import type { CreateClusterRequest } from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';

/** The settings of the parts of the control plane. */
export type ComponentSettings = Pick<
  CreateClusterRequest,
  'kubeApiServerConfig' | 'kubeSchedulerConfig' | 'kubeControllerManagerConfig'
>;

/**
 * Checks the settings of the API server, the scheduler and the controller manager.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkComponents(
  { kubeApiServerConfig, kubeControllerManagerConfig }: ComponentSettings,
  subject: ErrorSubject,
): void {
  checkDuration(
    'kubeApiServerConfig.eventTtl',
    kubeApiServerConfig?.eventTtl,
    subject,
  );
  checkDuration(
    'kubeControllerManagerConfig.horizontalPodAutoscalerControllerConfig.horizontalPodAutoscalerSyncPeriod',
    kubeControllerManagerConfig?.horizontalPodAutoscalerControllerConfig
      ?.horizontalPodAutoscalerSyncPeriod,
    subject,
  );
  const { minPort = 30_000, maxPort = 32_767 } =
    kubeApiServerConfig?.serviceNodePortRange ?? {};
  if (minPort > maxPort || minPort < 1 || maxPort > 65_535) {
    throw invalidParameter(
      `kubeApiServerConfig.serviceNodePortRange must lie within 1-65535, found ${minPort}-${maxPort}`,
      subject,
    );
  }
}

function checkDuration(
  path: string,
  value: string | undefined,
  subject: ErrorSubject,
): void {
  if (value === undefined || /^[1-9]\d*[smh]$/.test(value)) return;
  throw invalidParameter(
    `${path} must be a duration of one unit like 30m or 1h, found '${value}'`,
    subject,
  );
}
