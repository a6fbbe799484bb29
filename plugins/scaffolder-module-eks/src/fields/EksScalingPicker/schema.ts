import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/**
 * The value of `EksScalingPicker` is a node group's `scalingConfig`. A number is missing while its input is empty.
 *
 * @public
 */
export const EksScalingPickerSchema = makeFieldSchema({
  output: z =>
    z.object({
      minSize: z.number().int().optional(),
      desiredSize: z.number().int().optional(),
      maxSize: z.number().int().optional(),
    }),
});

/**
 * The props of `EksScalingPicker`.
 *
 * @public
 */
export type EksScalingPickerProps = typeof EksScalingPickerSchema.TProps;

/**
 * What `EksScalingPicker` keeps in the form.
 *
 * @public
 */
export type EksScalingPickerValue = typeof EksScalingPickerSchema.TOutput;
