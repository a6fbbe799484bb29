import { memberOf } from './sections';
import type { PlacedReference } from './PlatformDocument';

/** Every reference to a role in a document, whatever state the document is in; manifests are not looked into. */
export function findReferences(
  value: unknown,
  at: string = '',
): PlacedReference[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      findReferences(item, `${at}[${index}]`),
    );
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const ref = memberOf(value, 'ref');
  if (typeof ref === 'string' && at !== '') {
    return [{ ref, at }];
  }
  return Object.entries(value)
    .filter(([key]) => at !== '' || key !== 'manifests')
    .flatMap(([key, member]) =>
      findReferences(member, at ? `${at}.${key}` : key),
    );
}
