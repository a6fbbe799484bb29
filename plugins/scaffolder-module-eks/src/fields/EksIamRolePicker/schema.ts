import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksIamRolePicker` is the ARN of a role; it lists those of an account that fit a purpose.
 *
 * @public
 */
export const EksIamRolePickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      ...scopeUiOptions(z),
      purpose: z
        .enum([
          'cluster',
          'node',
          'fargate-pod-execution',
          'pod-identity',
          'capability',
        ])
        .optional()
        .describe('What the role is for; all roles are listed when missing.'),
    }),
});

/**
 * The props of `EksIamRolePicker`.
 *
 * @public
 */
export type EksIamRolePickerProps = typeof EksIamRolePickerSchema.TProps;
