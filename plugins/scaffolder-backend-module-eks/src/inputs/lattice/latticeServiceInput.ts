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
      config: targetGroupConfig(z)
        .optional()
        .describe('For every type but LAMBDA'),
      targets: z
        .array(
          z
            .object({
              id: z.string().min(1),
              port: port(z)
                .optional()
                .describe('That of the group unless told'),
            })
            .strict(),
        )
        .optional()
        .describe('IP addresses, instance ids or ARNs, by the type'),
    })
    .strict();
}

function targetGroupConfig(z: Zod) {
  return z
    .object({
      vpcIdentifier: z.string().min(1).describe('VPC of the targets'),
      port: port(z)
        .optional()
        .describe('Port of the targets; 80 for HTTP, 443 for the others'),
      protocol: z.enum(['HTTP', 'HTTPS', 'TCP']).optional(),
      protocolVersion: z.enum(['HTTP1', 'HTTP2', 'GRPC']).optional(),
      ipAddressType: z.enum(['IPV4', 'IPV6']).optional(),
      healthCheck: healthCheck(z)
        .optional()
        .describe('How Lattice finds out which targets answer'),
    })
    .strict();
}

function healthCheck(z: Zod) {
  const number = (least: number, most: number, words: string) =>
    z.number().int().min(least).max(most).optional().describe(words);
  return z
    .object({
      enabled: z.boolean().optional(),
      protocol: z.enum(['HTTP', 'HTTPS']).optional(),
      protocolVersion: z.enum(['HTTP1', 'HTTP2']).optional(),
      port: port(z).optional().describe('That of the target unless told'),
      path: z.string().optional().describe('Such as /ping; / unless told'),
      healthCheckIntervalSeconds: number(
        5,
        300,
        'Between two checks; 30 unless told',
      ),
      healthCheckTimeoutSeconds: number(
        1,
        120,
        'For one answer; 5 unless told',
      ),
      healthyThresholdCount: number(
        2,
        10,
        'Good answers in a row that make a target healthy; 5 unless told',
      ),
      unhealthyThresholdCount: number(
        2,
        10,
        'Bad answers in a row that make it unhealthy; 2 unless told',
      ),
      matcher: z
        .object({
          httpCode: z.string().min(1).describe('Such as 200 or 200-299'),
        })
        .strict()
        .optional()
        .describe('Which answers are good; 200 unless told'),
    })
    .strict();
}

function action(z: Zod) {
  return z
    .object({
      forward: z
        .object({
          targetGroups: z
            .array(weightedTargetGroup(z))
            .describe('At most ten, each with its weight'),
        })
        .strict()
        .optional()
        .describe('Where requests go'),
      fixedResponse: z
        .object({
          statusCode: z
            .union([z.literal(404), z.literal(500)])
            .describe('404 or 500'),
        })
        .strict()
        .optional()
        .describe('What requests are answered without any target'),
    })
    .strict()
    .describe('One of forward and fixedResponse');
}

function weightedTargetGroup(z: Zod) {
  return z
    .object({
      targetGroupName: z
        .string()
        .min(1)
        .describe('Made by this action, or there already'),
      weight: z
        .number()
        .int()
        .optional()
        .describe('Share of the traffic, 0 to 999; 100 unless told'),
    })
    .strict();
}

function listener(z: Zod) {
  return z
    .object({
      name: z.string(),
      protocol: z.enum(['HTTP', 'HTTPS', 'TLS_PASSTHROUGH']),
      port: port(z).optional().describe('80 for HTTP, 443 for the others'),
      defaultAction: action(z),
      rules: z
        .array(rule(z))
        .default([])
        .describe('What does not go by the default action, at most ten'),
    })
    .strict();
}

function rule(z: Zod) {
  return z
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
          httpMatch: httpMatch(z).describe('All of what is given must hold'),
        })
        .strict()
        .describe('Which requests the rule takes'),
      action: action(z),
    })
    .strict();
}

function httpMatch(z: Zod) {
  const text = (words: string) =>
    z.string().min(1).max(200).optional().describe(words);
  const caseSensitive = () =>
    z.boolean().optional().describe('False unless told');
  return z
    .object({
      method: z.string().min(1).max(16).optional().describe('Such as GET'),
      pathMatch: z
        .object({
          match: z
            .object({
              exact: text('The whole path'),
              prefix: text('How the path begins'),
            })
            .strict()
            .describe('One of exact and prefix'),
          caseSensitive: caseSensitive(),
        })
        .strict()
        .optional()
        .describe('Which paths'),
      headerMatches: z
        .array(
          z
            .object({
              name: z.string().min(1).max(100),
              match: z
                .object({
                  exact: text('The whole value'),
                  prefix: text('How the value begins'),
                  contains: text('A part of the value'),
                })
                .strict()
                .describe('One of exact, prefix and contains'),
              caseSensitive: caseSensitive(),
            })
            .strict(),
        )
        .optional()
        .describe('Which headers, at most five'),
    })
    .strict();
}
