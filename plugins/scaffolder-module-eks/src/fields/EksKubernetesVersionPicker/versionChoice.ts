import type { ClusterVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';

/**
 * A Kubernetes version as the picker shows it: how long EKS supports it, and which one EKS takes by itself.
 *
 * @public
 */
export function versionChoice(option: ClusterVersionOption): Choice {
  return {
    value: option.version,
    label: option.version,
    detail: supportText(option),
    badge: option.isDefault ? 'default' : undefined,
  };
}

/**
 * Versions from the newest to the oldest; `1.9` is older than `1.34`.
 *
 * @public
 */
export function newestFirst(
  left: ClusterVersionOption,
  right: ClusterVersionOption,
): number {
  return right.version.localeCompare(left.version, 'en', { numeric: true });
}

function supportText(option: ClusterVersionOption): string | undefined {
  const standard = dateText(option.endOfStandardSupport);
  const extended = dateText(option.endOfExtendedSupport);
  if (option.status === 'EXTENDED_SUPPORT') {
    return `In extended support, which costs more${
      extended ? `; supported until ${extended}` : ''
    }`;
  }
  return [
    standard && `Standard support until ${standard}`,
    extended && `extended, at a higher price, until ${extended}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function dateText(iso: string | undefined): string | undefined {
  return iso
    ? new Intl.DateTimeFormat('en', {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(new Date(iso))
    : undefined;
}
