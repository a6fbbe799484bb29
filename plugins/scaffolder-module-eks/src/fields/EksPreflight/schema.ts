import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { DRAFT_KINDS } from '@eks-platform/backstage-plugin-eks-common';

/**
 * `EksPreflight` keeps nothing in the form: it shows what is to be said of the other fields. Give it the type `null`.
 *
 * @public
 */
export const EksPreflightSchema = makeFieldSchema({
  output: z => z.null(),
  uiOptions: z =>
    z.object({
      kind: z.enum(DRAFT_KINDS).describe('What the form is for'),
      fields: z
        .object({
          name: z.string().optional(),
          clusterName: z.string().optional(),
          version: z.string().optional(),
          roleArn: z.string().optional(),
          subnetIds: z.string().optional(),
          serviceIpv4Cidr: z.string().optional(),
          instanceTypes: z.string().optional(),
          amiType: z.string().optional(),
        })
        .describe(
          'Which field of the form holds each choice; dots lead into objects',
        ),
      scopeField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the account and region; scope unless given',
        ),
      scope: z
        .object({ accountId: z.string(), region: z.string() })
        .partial()
        .optional()
        .describe('A fixed account and region. Wins over scopeField'),
    }),
});

/**
 * The props of `EksPreflight`.
 *
 * @public
 */
export type EksPreflightProps = typeof EksPreflightSchema.TProps;
