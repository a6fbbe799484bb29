import type { SourceField } from '../source/SourceField';

/** How callers meet a port: with TLS, without, or either way. */
export type TlsMode = 'STRICT' | 'PERMISSIVE' | 'DISABLED';

/** The TLS mode of a listener; DISABLED when it says nothing of TLS. */
export function tlsModeOf(listener: SourceField): TlsMode {
  const mode = listener.at('tls', 'mode').text();
  return mode === 'STRICT' || mode === 'PERMISSIVE' ? mode : 'DISABLED';
}

/**
 * Says what becomes of a listener's TLS: App Mesh's Envoys spoke it for the application; Lattice speaks it with the caller
 * and plain text with the pod.
 */
export function claimListenerTls(listener: SourceField): void {
  const tls = listener.at('tls');
  const mode = tlsModeOf(listener);
  tls
    .at('validation')
    .lose(
      'Callers are not asked for a certificate any more: Lattice knows no mutual TLS.',
      'Let callers sign their requests (SigV4) and apply the IAMAuthPolicy of the route, or route by TLS passthrough and let the application ask for the certificate.',
      { blocks: true },
    );
  if (mode === 'DISABLED') {
    for (const field of [
      tls.at('mode'),
      ...certificateFields(tls.at('certificate')),
    ]) {
      field.keep('TLS is off, and stays off.');
    }
    return;
  }
  for (const field of certificateFields(tls.at('certificate'))) {
    field.change(
      'Lattice shows a certificate of its own for the name it gives to the service.',
      'For a name of your own give the planner a domain and an ACM certificate. Without Envoy nothing reads this certificate: remove its files and secrets in the end.',
    );
  }
  tls
    .at('mode')
    .change(
      mode === 'STRICT'
        ? 'Callers reach the service by the HTTPS listener of the Gateway only; Lattice speaks plain text with the pods.'
        : 'Callers reach the service by the HTTP and the HTTPS listener of the Gateway; Lattice speaks plain text with the pods.',
      'Where the way to the pods must be encrypted too, let the application speak TLS and set protocol HTTPS in its TargetGroupPolicy.',
    );
}

/** Says what becomes of how backends are met: the caller's own TLS library decides without Envoy. */
export function claimClientPolicy(policy: SourceField): void {
  const tls = policy.at('tls');
  tls
    .at('certificate')
    .lose(
      'The caller shows no certificate any more: Lattice knows no mutual TLS.',
      'Let the caller sign its requests (SigV4), and the service apply its IAMAuthPolicy.',
      { blocks: true },
    );
  for (const field of validationFields(tls.at('validation'))) {
    field.change(
      'Without Envoy the application itself checks certificates. Those of Lattice come from Amazon Trust Services, which every usual trust store has.',
      'Remove trust in the private authority from the deployment where nothing else needs it.',
    );
  }
  tls
    .at('ports')
    .change('The scheme of the URL that the application calls decides.');
  tls
    .at('enforce')
    .change(
      'The scheme of the URL that the application calls decides.',
      tls.at('enforce').boolean() === false
        ? undefined
        : 'Call the service by https.',
    );
  tls.keepWhenEmpty();
  policy.keepWhenEmpty();
}

/** Where a certificate comes from; the API and custom resources spell ARNs differently. */
function certificateFields(certificate: SourceField): SourceField[] {
  return [
    certificate.at('acm', 'certificateArn'),
    certificate.at('acm', 'certificateARN'),
    certificate.at('file', 'certificateChain'),
    certificate.at('file', 'privateKey'),
    certificate.at('sds', 'secretName'),
  ];
}

/** Which certificates are believed. */
function validationFields(validation: SourceField): SourceField[] {
  const trust = validation.at('trust');
  return [
    trust.at('acm', 'certificateAuthorityArns'),
    trust.at('acm', 'certificateAuthorityARNs'),
    trust.at('file', 'certificateChain'),
    trust.at('sds', 'secretName'),
    validation.at('subjectAlternativeNames', 'match', 'exact'),
  ];
}
