import type { CatalogConfig } from '../config/CatalogConfig';

const DEFAULT_LIFECYCLE = 'production';

/**
 * The lifecycle that an object's tags name, `production` when they name none that reads as one word.
 *
 * @public
 */
export function lifecycleOf(
  tags: Record<string, string>,
  { lifecycleTags }: Pick<CatalogConfig, 'lifecycleTags'>,
): string {
  const lifecycle = lifecycleTags
    .map(key => tags[key]?.trim())
    .find(value => value && /^[a-z][a-z0-9-]{0,62}$/.test(value));
  return lifecycle ?? DEFAULT_LIFECYCLE;
}
