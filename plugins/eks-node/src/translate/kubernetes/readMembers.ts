import type { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes';

/**
 * Reads the members of an object that matter.
 *
 * @throws Error naming the object and what is wrong with it: it is no answer of a Kubernetes API.
 */
export function readMembers<Schema extends z.ZodType>(
  object: KubernetesObject,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(object);
  if (!result.success) {
    const { kind, metadata } = object;
    const [issue] = result.error.issues;
    throw new Error(
      `${kind} '${[metadata.namespace, metadata.name]
        .filter(Boolean)
        .join('/')}' does not read as one: ${issue.path.join('.')}: ${
        issue.message
      }`,
    );
  }
  return result.data;
}
