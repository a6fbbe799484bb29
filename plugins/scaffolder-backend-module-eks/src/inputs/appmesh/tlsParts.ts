import type { Zod } from '../Zod';
import { port } from './routeParts';

const file = (z: Zod) => z.string().min(1).max(255);
const secret = (z: Zod) => z.object({ secretName: z.string().min(1) }).strict();

function certificateSources(z: Zod) {
  return {
    file: z
      .object({ certificateChain: file(z), privateKey: file(z) })
      .strict()
      .optional()
      .describe('Paths in the file system of Envoy'),
    sds: secret(z)
      .optional()
      .describe('A secret that the secret discovery service hands to Envoy'),
  };
}

function trustSources(z: Zod) {
  return {
    file: z
      .object({ certificateChain: file(z) })
      .strict()
      .optional(),
    sds: secret(z).optional(),
  };
}

function alternativeNames(z: Zod) {
  return z
    .object({
      match: z
        .object({ exact: z.array(z.string().min(1).max(254)).min(1) })
        .strict(),
    })
    .strict()
    .optional()
    .describe('Names of which the certificate must carry one');
}

/** How a listener speaks TLS. */
export function listenerTls(z: Zod) {
  return z
    .object({
      mode: z.enum(['STRICT', 'PERMISSIVE', 'DISABLED']),
      certificate: z
        .object({
          ...certificateSources(z),
          acm: z
            .object({ certificateArn: z.string().min(1) })
            .strict()
            .optional(),
        })
        .strict()
        .describe('Exactly one of acm, file and sds'),
      validation: z
        .object({
          trust: z.object(trustSources(z)).strict(),
          subjectAlternativeNames: alternativeNames(z),
        })
        .strict()
        .optional()
        .describe('Given: callers must show a certificate (mutual TLS)'),
    })
    .strict();
}

/** What holds for the connections to backends. */
export function clientPolicy(z: Zod) {
  return z
    .object({
      tls: z
        .object({
          enforce: z
            .boolean()
            .optional()
            .describe('True unless told otherwise'),
          ports: z.array(port(z)).optional(),
          certificate: z
            .object(certificateSources(z))
            .strict()
            .optional()
            .describe('What the caller shows (mutual TLS)'),
          validation: z
            .object({
              trust: z
                .object({
                  ...trustSources(z),
                  acm: z
                    .object({
                      certificateAuthorityArns: z
                        .array(z.string().min(1))
                        .min(1)
                        .max(3),
                    })
                    .strict()
                    .optional(),
                })
                .strict()
                .describe('Exactly one of acm, file and sds'),
              subjectAlternativeNames: alternativeNames(z),
            })
            .strict(),
        })
        .strict()
        .optional(),
    })
    .strict();
}

/** What holds for all backends that have no policy of their own. */
export function backendDefaults(z: Zod) {
  return z.object({ clientPolicy: clientPolicy(z).optional() }).strict();
}
