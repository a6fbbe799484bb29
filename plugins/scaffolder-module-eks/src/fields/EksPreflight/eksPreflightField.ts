import { EksPreflight } from './EksPreflight';
import { EksPreflightSchema } from './schema';

/**
 * The field `EksPreflight`, ready to be registered.
 *
 * @public
 */
export const eksPreflightField = {
  name: 'EksPreflight',
  component: EksPreflight,
  schema: EksPreflightSchema,
};
