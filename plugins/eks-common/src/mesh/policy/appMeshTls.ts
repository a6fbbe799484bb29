import type { ClientTls, ListenerTls } from '../policies';
import type { EffectiveTls, Inherited, PolicyOrigin } from './EffectivePolicy';
import type { PolicyLeg } from './effectivePolicies';
import { listenerOf, originAt } from './legFacts';

/**
 * How App Mesh configures the two Envoys of a connection.
 *
 * | the caller's policy | the listener | outcome |
 * | --- | --- | --- |
 * | enforces TLS on the port | STRICT, PERMISSIVE | encrypted, validated as the policy says |
 * | enforces TLS on the port | DISABLED, no TLS | refused |
 * | does not enforce it | STRICT, PERMISSIVE | encrypted, validated as the policy says |
 * | none, or for other ports | STRICT, PERMISSIVE | encrypted; with ACM's certificate validated by its root, with a file's not |
 * | none, not enforced, or for other ports | DISABLED, no TLS | plain |
 * | shows a certificate | asks for one | mutual |
 * | shows none | STRICT, asks for one | refused |
 * | shows none | PERMISSIVE, asks for one | encrypted |
 *
 * Source: https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html
 */
export function appMeshTls(leg: PolicyLeg): EffectiveTls {
  const listener = listenerOf(leg);
  const server: Inherited<ListenerTls> = listener?.tls
    ? {
        value: listener.tls,
        origin: originAt('listener', leg.node, 'listener'),
      }
    : { origin: originAt('listener', leg.node, 'listener without TLS') };
  const client = clientTls(leg);
  const offersTls =
    listener?.tls?.mode === 'STRICT' || listener?.tls?.mode === 'PERMISSIVE';
  const applies = client.value && holdsOn(client.value, listener?.port);

  if (client.origin.level === 'unknown' && offersTls) {
    return {
      outcome: 'depends',
      reason: `the listener offers TLS (${server.value?.mode}), the caller is not known`,
      client,
      server,
      validation: { origin: client.origin },
    };
  }
  if (!offersTls) {
    return {
      ...(applies && client.value?.enforce
        ? {
            outcome: 'refused' as const,
            reason: 'the caller enforces TLS, the listener offers none',
          }
        : { outcome: 'plain' as const, reason: 'the listener offers no TLS' }),
      client,
      server,
      validation: { origin: client.origin },
    };
  }
  return {
    ...handshake(listener.tls!, applies ? client.value : undefined),
    client,
    server,
    validation:
      applies && client.value?.validation
        ? { value: client.value.validation, origin: client.origin }
        : { origin: automaticValidation(listener.tls!) },
  };
}

function clientTls({ caller, backend }: PolicyLeg): Inherited<ClientTls> {
  if (!caller) {
    return { origin: { level: 'unknown', words: 'the caller' } };
  }
  // A backend's own policy takes the place of the defaults, also when it says nothing of TLS.
  if (backend?.clientPolicy) {
    return {
      value: backend.clientPolicy.tls,
      origin: originAt('backend', caller, `backend ${backend.name}`),
    };
  }
  if (caller.backendDefaults) {
    return {
      value: caller.backendDefaults.tls,
      origin: originAt('backend-defaults', caller, 'backend defaults'),
    };
  }
  return {
    origin: {
      level: 'default',
      words: 'no client policy: the listener decides',
    },
  };
}

function holdsOn({ ports }: ClientTls, port: number | undefined): boolean {
  return ports.length === 0 || port === undefined || ports.includes(port);
}

function handshake(
  server: ListenerTls,
  client: ClientTls | undefined,
): Pick<EffectiveTls, 'outcome' | 'reason'> {
  if (!server.validation) {
    return {
      outcome: 'encrypted',
      reason: `the listener offers TLS (${server.mode})`,
    };
  }
  if (client?.certificate) {
    return {
      outcome: 'mutual',
      reason: 'the listener asks for a certificate and the caller shows one',
    };
  }
  return server.mode === 'STRICT'
    ? {
        outcome: 'refused',
        reason: 'the listener asks for a certificate and the caller has none',
      }
    : {
        outcome: 'encrypted',
        reason:
          'the listener asks for a certificate, does without in PERMISSIVE mode, and the caller has none',
      };
}

/** What a caller believes that has no policy for the port. */
function automaticValidation({ certificate }: ListenerTls): PolicyOrigin {
  switch (certificate?.type) {
    case 'acm':
      return {
        level: 'default',
        words: "App Mesh validates by the root of ACM's certificate",
      };
    case 'file':
      return {
        level: 'default',
        words: 'App Mesh does not validate a certificate from a file',
      };
    default:
      return {
        level: 'default',
        words: 'AWS does not say how this certificate is validated',
      };
  }
}
