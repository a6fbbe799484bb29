import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** A cluster whose creator is not made administrator has none until an access entry exists. */
export const somebodyAdministersCluster: PreflightRule<
  ClusterRequest
> = request => {
  const { authenticationMode, bootstrapClusterCreatorAdminPermissions } =
    request.accessConfig;
  if (bootstrapClusterCreatorAdminPermissions) {
    return [];
  }
  if (authenticationMode === 'CONFIG_MAP') {
    return [
      {
        severity: 'error',
        code: 'CONFIG_MAP_WITHOUT_ADMIN',
        field: 'accessConfig.bootstrapClusterCreatorAdminPermissions',
        message:
          'Wanted bootstrapClusterCreatorAdminPermissions with authenticationMode CONFIG_MAP, found it switched off: nobody could ever enter the cluster',
        remedy:
          'Choose authenticationMode API, which lets you name administrators by access entries.',
      },
    ];
  }
  return [
    {
      severity: 'warning',
      code: 'CLUSTER_WITHOUT_ADMIN',
      field: 'accessConfig.bootstrapClusterCreatorAdminPermissions',
      message: 'Nobody can enter the cluster until it has an access entry',
      remedy:
        'Create an access entry for a role of yours and associate AmazonEKSClusterAdminPolicy with it once the cluster is ACTIVE, or set accessConfig.bootstrapClusterCreatorAdminPermissions to true, which makes the role that Backstage uses an administrator.',
    },
  ];
};
