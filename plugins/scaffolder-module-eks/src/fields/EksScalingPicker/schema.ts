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
  uiOptions: z =>
    z.object({
      initial: z
        .object({
          minSize: z.number().int(),
          desiredSize: z.number().int(),
          maxSize: z.number().int(),
        })
        .optional()
        .describe(
          'What the inputs hold at first. Use it in place of a default in the schema, which the form puts back into every input that is emptied.',
        ),
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
