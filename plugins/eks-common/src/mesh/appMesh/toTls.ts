import {
  asBoolean,
  asList,
  asNumber,
  asRecord,
  asText,
  withoutUndefined,
} from '../plainValues';
import type {
  ClientPolicy,
  ListenerTls,
  TlsCertificate,
  TlsValidation,
} from '../policies';

/** The TLS of a listener; undefined when it says nothing of TLS. */
export function toListenerTls(tls: unknown): ListenerTls | undefined {
  if (tls === undefined || tls === null) {
    return undefined;
  }
  const { mode, certificate, validation } = asRecord(tls);
  return withoutUndefined({
    mode: asText(mode),
    certificate: toCertificate(certificate),
    validation: toValidation(validation),
  });
}

/**
 * The client policy of a backend or of all of them; undefined when there is none.
 *
 * @public
 */
export function toClientPolicy(policy: unknown): ClientPolicy | undefined {
  if (policy === undefined || policy === null) {
    return undefined;
  }
  const { tls } = asRecord(policy);
  if (tls === undefined || tls === null) {
    return {};
  }
  const { enforce, ports, certificate, validation } = asRecord(tls);
  return {
    tls: withoutUndefined({
      // App Mesh enforces TLS unless told not to.
      enforce: asBoolean(enforce) ?? true,
      ports: asList(ports).flatMap(port => asNumber(port) ?? []),
      certificate: toCertificate(certificate),
      validation: toValidation(validation),
    }),
  };
}

function toCertificate(certificate: unknown): TlsCertificate | undefined {
  if (certificate === undefined || certificate === null) {
    return undefined;
  }
  const { acm, file, sds } = asRecord(certificate);
  if (acm) {
    const { certificateArn, certificateARN } = asRecord(acm);
    const reference = asText(certificateArn ?? certificateARN);
    return withoutUndefined({ type: 'acm' as const, reference });
  }
  if (file) {
    const { certificateChain, privateKey } = asRecord(file);
    return withoutUndefined({
      type: 'file' as const,
      reference: asText(certificateChain),
      privateKey: asText(privateKey),
    });
  }
  if (sds) {
    const reference = asText(asRecord(sds).secretName);
    return withoutUndefined({ type: 'sds' as const, reference });
  }
  return { type: 'unknown' };
}

function toValidation(validation: unknown): TlsValidation | undefined {
  if (validation === undefined || validation === null) {
    return undefined;
  }
  const { trust, subjectAlternativeNames } = asRecord(validation);
  const names = asRecord(asRecord(subjectAlternativeNames).match).exact;
  return { trust: toTrust(trust), subjectAlternativeNames: texts(names) };
}

function toTrust(trust: unknown): TlsValidation['trust'] {
  const { acm, file, sds } = asRecord(trust);
  if (acm) {
    const { certificateAuthorityArns, certificateAuthorityARNs } =
      asRecord(acm);
    return {
      type: 'acm',
      references: texts(certificateAuthorityArns ?? certificateAuthorityARNs),
    };
  }
  if (file) {
    return {
      type: 'file',
      references: texts([asRecord(file).certificateChain]),
    };
  }
  if (sds) {
    return { type: 'sds', references: texts([asRecord(sds).secretName]) };
  }
  return { type: 'unknown', references: [] };
}

function texts(values: unknown): string[] {
  return asList(values).flatMap(value => asText(value) ?? []);
}
