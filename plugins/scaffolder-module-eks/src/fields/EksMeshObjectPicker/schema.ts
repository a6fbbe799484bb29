import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksMeshObjectPicker` is the name of something in a mesh.
 *
 * @public
 */
export const EksMeshObjectPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      ...scopeUiOptions(z),
      type: z
        .enum([
          'virtual-node',
          'virtual-router',
          'virtual-service',
          'virtual-gateway',
        ])
        .describe('What is listed.'),
      meshField: z
        .string()
        .optional()
        .describe(
          'Name of the field that holds the mesh; `meshName` unless given.',
        ),
      mesh: z
        .string()
        .optional()
        .describe('A fixed mesh, for templates that do not ask.'),
    }),
});

/**
 * The props of `EksMeshObjectPicker`.
 *
 * @public
 */
export type EksMeshObjectPickerProps = typeof EksMeshObjectPickerSchema.TProps;
