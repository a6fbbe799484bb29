import { InputError } from '@backstage/errors';
import type { z } from 'zod';

/**
 * Parses what came with a request.
 *
 * @throws InputError naming every parameter that is missing or wrong.
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (!result.success) {
    throw new InputError(
      result.error.issues
        .map(({ path, message }) => `${nameOf(path)}: ${message}`)
        .join('; '),
    );
  }
  return result.data;
}

/** A parameter's name; which of its values is wrong shows in the message. */
function nameOf(path: PropertyKey[]): string {
  return path.filter(part => typeof part !== 'number').join('.');
}
