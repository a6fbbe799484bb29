import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksSubnetPicker` is a list of subnet ids; it lists those of a VPC, or of the VPC of a cluster.
 *
 * @public
 */
export const EksSubnetPickerSchema = makeFieldSchema({
  output: z => z.array(z.string()),
  uiOptions: z =>
    z.object({
      ...scopeUiOptions(z),
      vpcField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the VPC; the subnets of all VPCs are listed when missing.',
        ),
      vpcId: z
        .string()
        .optional()
        .describe('A fixed VPC, for templates that do not ask.'),
      clusterField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the cluster whose nodes or pods the subnets are for; those of its VPC are listed, and one is enough.',
        ),
      cluster: z
        .string()
        .optional()
        .describe(
          'A fixed cluster, for templates that do not ask. Wins over clusterField.',
        ),
      onlyPrivate: z
        .boolean()
        .optional()
        .describe('Whether private subnets alone are offered, as for Fargate.'),
    }),
});

/**
 * The props of `EksSubnetPicker`.
 *
 * @public
 */
export type EksSubnetPickerProps = typeof EksSubnetPickerSchema.TProps;

/**
 * The `ui:options` of `EksSubnetPicker`.
 *
 * @public
 */
export type EksSubnetPickerUiOptions = NonNullable<
  EksSubnetPickerProps['uiSchema']['ui:options']
>;
