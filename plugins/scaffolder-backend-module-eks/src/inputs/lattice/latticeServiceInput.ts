import { scopeInput } from '../scopeInput';
import { tagsInput } from '../tagsInput';
import { timeoutInput } from '../timeoutInput';
import type { Zod } from '../Zod';
import { authInputs } from './authInputs';

/** The input of `lattice:service:create`. */
export const latticeServiceInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      name: z
        .string()
        .describe(
          'Name of the service: 3 to 40 lower-case letters, digits and hyphens',
        ),
      serviceNetworkName: z
        .string()
        .min(1)
        .optional()
        .describe('Service network in which it is called'),
      customDomainName: z
        .string()
        .min(3)
        .max(255)
        .optional()
        .describe('Name of your own, besides the one that Lattice gives'),
      certificateArn: z
        .string()
        .min(1)
        .optional()
        .describe('ACM certificate of the custom domain name'),
      ...authInputs(z),
      targetGroups: z
        .array(targetGroup(z))
        .default([])
        .describe('Target groups to create together with the service'),
      listeners: z
        .array(listener(z))
        .min(1)
        .describe('At most two, each with at most ten rules'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 15),
    })
    .strict();

const port = (z: Zod) => z.number().int().min(1).max(65535);

function targetGroup(z: Zod) {
  return z
    .object({
      name: z.string().describe('3 to 128 lower-case letters and digits'),
      type: z.enum(['IP', 'INSTANCE', 'ALB', 'LAMBDA']),
      config: z
        .object({
          vpcIdentifier: z.string().min(1).describe('VPC of the targets'),
          port: port(z).optional(),
          protocol: z.enum(['HTTP', 'HTTPS', 'TCP']).optional(),
          protocolVersion: z.enum(['HTTP1', 'HTTP2', 'GRPC']).optional(),
          ipAddressType: z.enum(['IPV4', 'IPV6']).optional(),
          healthCheck: healthCheck(z).optional(),
        })
        .strict()
        .optional()
        .describe('For every type but LAMBDA'),
      targets: z
        .array(
          z
            .object({ id: z.string().min(1), port: port(z).optional() })
            .strict(),
        )
        .optional()
        .describe('IP addresses, instance ids or ARNs, by the type'),
    })
    .strict();
}

function healthCheck(z: Zod) {
  return z
    .object({
      enabled: z.boolean().optional(),
      protocol: z.enum(['HTTP', 'HTTPS']).optional(),
      protocolVersion: z.enum(['HTTP1', 'HTTP2']).optional(),
      port: port(z).optional(),
      path: z.string().optional(),
      healthCheckIntervalSeconds: z.number().int().min(5).max(300).optional(),
      healthCheckTimeoutSeconds: z.number().int().min(1).max(120).optional(),
      healthyThresholdCount: z.number().int().min(2).max(10).optional(),
      unhealthyThresholdCount: z.number().int().min(2).max(10).optional(),
      matcher: z
        .object({ httpCode: z.string().min(1) })
        .strict()
        .optional(),
    })
    .strict();
}

function action(z: Zod) {
  return z
    .object({
      forward: z
        .object({
          targetGroups: z.array(
            z
              .object({
                targetGroupName: z.string().min(1),
                weight: z.number().int().optional(),
              })
              .strict(),
          ),
        })
        .strict()
        .optional(),
      fixedResponse: z
        .object({ statusCode: z.union([z.literal(404), z.literal(500)]) })
        .strict()
        .optional(),
    })
    .strict()
    .describe('One of forward and fixedResponse');
}

function listener(z: Zod) {
  const text = () => z.string().min(1).max(200).optional();
  return z
    .object({
      name: z.string(),
      protocol: z.enum(['HTTP', 'HTTPS', 'TLS_PASSTHROUGH']),
      port: port(z).optional().describe('80 for HTTP, 443 for the others'),
      defaultAction: action(z),
      rules: z
        .array(
          z
            .object({
              name: z.string(),
              priority: z
                .number()
                .int()
                .min(1)
                .max(2000)
                .describe('1 to 2000; the lowest goes first'),
              match: z
                .object({
                  httpMatch: z
                    .object({
                      method: z.string().min(1).max(16).optional(),
                      pathMatch: z
                        .object({
                          match: z
                            .object({ exact: text(), prefix: text() })
                            .strict(),
                          caseSensitive: z.boolean().optional(),
                        })
                        .strict()
                        .optional(),
                      headerMatches: z
                        .array(
                          z
                            .object({
                              name: z.string().min(1).max(100),
                              match: z
                                .object({
                                  exact: text(),
                                  prefix: text(),
                                  contains: text(),
                                })
                                .strict(),
                              caseSensitive: z.boolean().optional(),
                            })
                            .strict(),
                        )
                        .optional(),
                    })
                    .strict(),
                })
                .strict(),
              action: action(z),
            })
            .strict(),
        )
        .default([]),
    })
    .strict();
}
