import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

const EVERYWHERE = '0.0.0.0/0';

const authenticationModes = {
  API: 'cluster.authentication.API',
  CONFIG_MAP: 'cluster.authentication.CONFIG_MAP',
  API_AND_CONFIG_MAP: 'cluster.authentication.API_AND_CONFIG_MAP',
} as const;

const supportTypes = {
  STANDARD: 'cluster.supportType.STANDARD',
  EXTENDED: 'cluster.supportType.EXTENDED',
} as const;

/** How a cluster's settings are said; a value the suite does not know is shown as AWS gives it. */
export function useClusterWords() {
  const { t } = useTranslationRef(eksTranslationRef);
  return {
    endpointAccess(cluster: Cluster): string {
      const { endpointPublicAccess, endpointPrivateAccess } = cluster;
      if (!endpointPublicAccess) {
        return t(
          endpointPrivateAccess
            ? 'cluster.endpoint.private'
            : 'cluster.endpoint.none',
        );
      }
      const access = t(
        endpointPrivateAccess
          ? 'cluster.endpoint.both'
          : 'cluster.endpoint.public',
      );
      const cidrs = cluster.publicAccessCidrs;
      return cidrs.length === 0 || cidrs.includes(EVERYWHERE)
        ? access
        : `${access}. ${t('cluster.endpoint.from', {
            cidrs: cidrs.join(', '),
          })}`;
    },
    authenticationMode: ({ authenticationMode: mode }: Cluster) =>
      isKeyOf(authenticationModes, mode) ? t(authenticationModes[mode]) : mode,
    support: ({ supportType }: Cluster) =>
      isKeyOf(supportTypes, supportType)
        ? t(supportTypes[supportType])
        : supportType,
  };
}

function isKeyOf<Table extends object>(
  table: Table,
  key: string | undefined,
): key is keyof Table & string {
  return key !== undefined && Object.hasOwn(table, key);
}
