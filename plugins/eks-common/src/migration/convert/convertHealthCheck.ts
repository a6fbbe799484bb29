import type { SourceField } from '../source/SourceField';

const SECOND = 1000;
const BOUNDS = { interval: [5, 300], timeout: [1, 120] } as const;

/** What App Mesh says of a health check. */
export const HEALTH_CHECK_FIELDS = [
  'protocol',
  'port',
  'path',
  'intervalMillis',
  'timeoutMillis',
  'healthyThreshold',
  'unhealthyThreshold',
];

/**
 * The health check of a target group, from that of a listener. Lattice checks by HTTP only.
 *
 * | protocol | health check |
 * | --- | --- |
 * | http | by HTTP1 |
 * | http2 | by HTTP2 |
 * | grpc, tcp | none: Kubernetes's readiness probe alone decides |
 */
export function convertHealthCheck(
  check: SourceField,
  policyName: string,
): Record<string, unknown> | undefined {
  if (!check.exists) {
    return undefined;
  }
  const protocol = check.at('protocol').text();
  if (protocol !== 'http' && protocol !== 'http2') {
    check.lose(
      `Lattice checks health by HTTP only; TargetGroupPolicy ${policyName} turns the check off.`,
      'See that the pods have a readiness probe: it alone takes a sick pod out.',
    );
    return { enabled: false };
  }
  const note = `healthCheck of TargetGroupPolicy ${policyName}`;
  const interval = seconds(check.at('intervalMillis'), BOUNDS.interval, note);
  const timeout = seconds(check.at('timeoutMillis'), BOUNDS.timeout, note);
  const port = check.at('port').number();
  const path = check.at('path').text();
  const healthy = check.at('healthyThreshold').number();
  const unhealthy = check.at('unhealthyThreshold').number();
  for (const member of HEALTH_CHECK_FIELDS) {
    check.at(member).keep(`${note}.`);
  }
  return {
    enabled: true,
    protocol: 'HTTP',
    protocolVersion: protocol === 'http2' ? 'HTTP2' : 'HTTP1',
    statusMatch: '200',
    ...(path !== undefined && { path }),
    ...(port !== undefined && { port }),
    ...(interval !== undefined && { intervalSeconds: interval }),
    ...(timeout !== undefined && { timeoutSeconds: timeout }),
    ...(healthy !== undefined && { healthyThresholdCount: healthy }),
    ...(unhealthy !== undefined && { unhealthyThresholdCount: unhealthy }),
  };
}

function seconds(
  field: SourceField,
  [shortest, longest]: readonly [number, number],
  note: string,
): number | undefined {
  const millis = field.number();
  if (millis === undefined) {
    return undefined;
  }
  const rounded = Math.min(
    Math.max(Math.ceil(millis / SECOND), shortest),
    longest,
  );
  if (rounded * SECOND !== millis) {
    field.change(`${note}, as ${rounded} s: Lattice counts in seconds.`);
  }
  return rounded;
}
