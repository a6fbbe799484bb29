import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** In mode API the entries of the aws-auth config map count no more, and there is no way back. */
export const configMapMayEnd: ClusterUpdateRule = ({ current, next }) =>
  next.accessConfig.authenticationMode === 'API'
    ? [
        {
          severity: 'warning',
          code: 'CONFIG_MAP_ENDS',
          field: 'accessConfig.authenticationMode',
          message: `Who enters by the config map aws-auth is locked out by the change from ${current.accessConfig.authenticationMode} to API, which cannot be taken back`,
          remedy:
            'Create an access entry for each of its entries first, those of self-managed nodes included; API_AND_CONFIG_MAP lets both count meanwhile.',
        },
      ]
    : [];
