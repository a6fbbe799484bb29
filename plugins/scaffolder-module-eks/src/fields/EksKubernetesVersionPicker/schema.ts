import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { scopeUiOptions } from '../../picker/scopeUiOptions';

/**
 * The value of `EksKubernetesVersionPicker` is a version; it lists from an account and region.
 *
 * @public
 */
export const EksKubernetesVersionPickerSchema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z => z.object(scopeUiOptions(z)),
});

/**
 * The props of `EksKubernetesVersionPicker`.
 *
 * @public
 */
export type EksKubernetesVersionPickerProps =
  typeof EksKubernetesVersionPickerSchema.TProps;
