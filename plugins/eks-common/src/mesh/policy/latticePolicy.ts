import type { Mesh } from '../Mesh';
import type {
  EffectivePolicy,
  EffectiveTls,
  Inherited,
} from './EffectivePolicy';
import type { PolicyLeg } from './effectivePolicies';
import { listenerOf, originAt, wayOf } from './legFacts';

/**
 * What is in force on a way through VPC Lattice. It stands in between: callers meet the service's listener, and Lattice
 * meets the targets by the protocol of their group. It has no retries, no request timeouts, no outlier detection and no
 * connection pools of its own.
 */
export function latticePolicy(leg: PolicyLeg, mesh: Mesh): EffectivePolicy {
  return {
    ...wayOf(leg),
    tls: latticeTls(leg),
    requestTimeoutMs: none('VPC Lattice has no request timeout'),
    idleTimeoutMs: none(
      'the idle timeout of the service, see its specification',
    ),
    retries: none('VPC Lattice does not try again'),
    outlierDetection: none(
      'VPC Lattice leaves out targets by health checks alone',
    ),
    connectionPool: none('VPC Lattice sets no limit'),
    authorization: authorizationOf(leg, mesh),
  };
}

function none<Value>(words: string): Inherited<Value> {
  return { origin: { level: 'default', words } };
}

/** Both the network and the service ask; either may want signed requests. */
function authorizationOf(
  { service }: PolicyLeg,
  mesh: Mesh,
): Inherited<string> {
  if (service?.authType === 'AWS_IAM') {
    return {
      value: service.authType,
      origin: originAt('listener', service, 'auth type'),
    };
  }
  return {
    value: mesh.authType ?? 'NONE',
    origin: {
      level: 'default',
      words: `auth type of service network ${mesh.name}`,
    },
  };
}

function latticeTls(leg: PolicyLeg): EffectiveTls {
  const { router, service, node } = leg;
  const front = router?.listeners[0]?.protocol;
  const back = listenerOf(leg)?.protocol;
  const client: EffectiveTls['client'] = {
    origin: { level: 'unknown', words: 'the caller' },
  };
  const server: EffectiveTls['server'] = {
    value: { mode: front === 'http' ? 'DISABLED' : 'STRICT' },
    origin: originAt('listener', router ?? service ?? node, 'protocol'),
  };
  const validation: EffectiveTls['validation'] = {
    origin: {
      level: 'default',
      words: 'VPC Lattice does not validate the certificates of targets',
    },
  };
  if (front === 'tls_passthrough') {
    return {
      outcome: 'encrypted',
      reason: 'TLS goes through to the target',
      client,
      server,
      validation: { origin: client.origin },
    };
  }
  const both = front === 'https' && back === 'https';
  return {
    outcome: both ? 'encrypted' : 'plain',
    reason: `${front ?? 'unknown'} to VPC Lattice, ${
      back ?? 'unknown'
    } from there to the target`,
    client,
    server,
    validation,
  };
}
