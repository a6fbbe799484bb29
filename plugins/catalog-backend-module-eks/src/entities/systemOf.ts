import type { CatalogConfig } from '../config/CatalogConfig';

/** A reference as `name`, `namespace/name` or `system:namespace/name`. */
const REFERENCE =
  /^(system:)?([a-z0-9-]{1,63}\/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

/**
 * The system that an object's tags name; undefined when they name none, or nothing that reads as a reference.
 *
 * @public
 */
export function systemOf(
  tags: Record<string, string>,
  { systemTags }: Pick<CatalogConfig, 'systemTags'>,
): string | undefined {
  return systemTags
    .map(key => tags[key]?.trim())
    .find(value => value && REFERENCE.test(value));
}
