import type { CatalogConfig } from '../config/CatalogConfig';

const LONGEST_VALUE = 63;

/**
 * The labels that an object's AWS tags become by configuration. AWS allows more in a tag than the catalog in a label: what
 * it does not allow becomes a dash, and a value of which nothing is left is dropped.
 *
 * | tag | label |
 * | --- | --- |
 * | `payments` | `payments` |
 * | `Team Ü <ue@example.com>` | `Team----ue-example.com` |
 * | `---` | – |
 *
 * @public
 */
export function labelsOf(
  tags: Record<string, string>,
  { tagLabels }: Pick<CatalogConfig, 'tagLabels'>,
): Record<string, string> {
  const labels = Object.entries(tagLabels).flatMap(([tag, label]) => {
    const value = toLabelValue(tags[tag] ?? '');
    return value ? [[label, value] as const] : [];
  });
  return Object.fromEntries(labels);
}

function toLabelValue(value: string): string {
  return value
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, LONGEST_VALUE)
    .replace(/[^A-Za-z0-9]+$/, '');
}
