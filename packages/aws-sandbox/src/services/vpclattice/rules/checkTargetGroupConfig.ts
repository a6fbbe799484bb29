import type {
  HealthCheckConfig,
  TargetGroupConfig,
  TargetGroupType,
} from '@aws-sdk/client-vpc-lattice';
import type { Place } from '../../../world/World';
import { vpcTable } from '../../ec2/tables';
import { validation } from '../errors';
import { checkOneOf } from './checkOneOf';
import { checkRange } from './checkRange';

/**
 * Checks the configuration of a target group and fills in AWS's defaults.
 *
 * @throws AwsError ValidationException.
 */
export function checkTargetGroupConfig(
  type: TargetGroupType,
  config: TargetGroupConfig | undefined,
  place: Place,
): TargetGroupConfig | undefined {
  checkOneOf('type', type, ['IP', 'LAMBDA', 'INSTANCE', 'ALB']);
  if (type === 'LAMBDA') {
    const { lambdaEventStructureVersion = 'V2', ...others } = config ?? {};
    const [member] = Object.keys(others);
    if (member) {
      throw validation(`config.${member}`, 'is not for the type LAMBDA');
    }
    checkOneOf(
      'config.lambdaEventStructureVersion',
      lambdaEventStructureVersion,
      ['V1', 'V2'],
    );
    return { lambdaEventStructureVersion };
  }
  if (!config) throw validation('config', `is required for the type ${type}`);
  const { port, protocol = 'HTTP', protocolVersion, vpcIdentifier } = config;
  if (!vpcIdentifier) {
    throw validation(
      'config.vpcIdentifier',
      `is required for the type ${type}`,
    );
  }
  if (!place.table(vpcTable).has(vpcIdentifier)) {
    throw validation(
      'config.vpcIdentifier',
      `no VPC ${vpcIdentifier} in ${place.region}`,
    );
  }
  checkOneOf('config.protocol', protocol, ['HTTP', 'HTTPS', 'TCP']);
  checkOneOf('config.protocolVersion', protocolVersion, [
    'HTTP1',
    'HTTP2',
    'GRPC',
  ]);
  checkOneOf('config.ipAddressType', config.ipAddressType, ['IPV4', 'IPV6']);
  checkRange('config.port', port, 1, 65_535);
  const isTcp = protocol === 'TCP';
  if (isTcp && protocolVersion) {
    throw validation('config.protocolVersion', 'is not for the protocol TCP');
  }
  return {
    port: port ?? (protocol === 'HTTP' ? 80 : 443),
    protocol,
    ...(!isTcp && { protocolVersion: protocolVersion ?? 'HTTP1' }),
    ipAddressType: config.ipAddressType ?? 'IPV4',
    vpcIdentifier,
    healthCheck: checkHealthCheck(config.healthCheck, {
      // Load balancers and TCP are not checked unless asked for.
      enabled: type !== 'ALB' && !isTcp,
      protocol,
      protocolVersion: protocolVersion === 'HTTP2' ? 'HTTP2' : 'HTTP1',
      path: '/',
      healthCheckIntervalSeconds: 30,
      healthCheckTimeoutSeconds: 5,
      healthyThresholdCount: 5,
      unhealthyThresholdCount: 2,
      matcher: { httpCode: '200' },
    }),
  };
}

/**
 * Checks a health check; what it leaves out is as before.
 *
 * @throws AwsError ValidationException.
 */
export function checkHealthCheck(
  given: HealthCheckConfig | undefined,
  before: HealthCheckConfig,
): HealthCheckConfig {
  const merged = { ...before, ...given };
  const at = (member: string) => `healthCheck.${member}`;
  checkOneOf(at('protocol'), merged.protocol, ['HTTP', 'HTTPS', 'TCP']);
  checkOneOf(at('protocolVersion'), merged.protocolVersion, ['HTTP1', 'HTTP2']);
  checkRange(at('port'), merged.port, 0, 65_535);
  const { healthCheckIntervalSeconds, healthCheckTimeoutSeconds } = merged;
  checkRange(
    at('healthCheckIntervalSeconds'),
    healthCheckIntervalSeconds,
    0,
    300,
  );
  checkRange(
    at('healthCheckTimeoutSeconds'),
    healthCheckTimeoutSeconds,
    0,
    120,
  );
  checkRange(at('healthyThresholdCount'), merged.healthyThresholdCount, 0, 10);
  checkRange(
    at('unhealthyThresholdCount'),
    merged.unhealthyThresholdCount,
    0,
    10,
  );
  if (
    merged.path &&
    !/^\/[a-zA-Z0-9@:%_+.~#?&/=-]{0,2047}$/.test(merged.path)
  ) {
    throw validation(
      at('path'),
      `must be a path that begins with /, found '${merged.path}'`,
    );
  }
  const codes = merged.matcher?.httpCode;
  if (codes && !/^[0-9,-]{1,2000}$/.test(codes)) {
    throw validation(
      at('matcher.httpCode'),
      `must be codes and ranges like 200-299,301, found '${codes}'`,
    );
  }
  return merged;
}
