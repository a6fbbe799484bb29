import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** What a TLS server needs, and what its clients need to trust it; all PEM. */
export interface Certificates {
  key: string;
  certificate: string;
  authority: string;
}

const DAY_MS = 24 * 60 * 60_000;

/** Makes an authority, and a certificate of it for servers on this machine and at the given host. */
export async function makeCertificates(host: string): Promise<Certificates> {
  const now = Date.now();
  const common = {
    keyType: 'ec' as const,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + 3650 * DAY_MS),
  };
  const authority = await generate(
    [{ name: 'commonName', value: 'aws-sandbox kubernetes' }],
    {
      ...common,
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ],
    },
  );
  const addresses = new Set([
    '127.0.0.1',
    '::1',
    ...(isIP(host) ? [host] : []),
  ]);
  const names = new Set(['localhost', ...(isIP(host) ? [] : [host])]);
  const server = await generate(
    [{ name: 'commonName', value: 'kube-apiserver' }],
    {
      ...common,
      ca: { key: authority.private, cert: authority.cert },
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            ...[...names].map(value => ({ type: 2 as const, value })),
            ...[...addresses].map(ip => ({ type: 7 as const, ip })),
          ],
        },
      ],
    },
  );
  return {
    key: server.private,
    certificate: server.cert,
    authority: authority.cert,
  };
}
