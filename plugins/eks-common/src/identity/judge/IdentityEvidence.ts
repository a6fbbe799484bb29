import type { Addon } from '../../cluster/Addon';
import type { Cluster } from '../../cluster/Cluster';
import type { ReadFailure } from '../../inventory/ReadFailure';
import type { Scope } from '../../inventory/Scope';
import type { KubernetesApi } from '../../kubernetes/KubernetesApi';
import type { PodWorkload } from '../../kubernetes/PodWorkload';
import type { ServiceAccount } from '../../kubernetes/ServiceAccount';
import type { IamRole } from '../IamRole';
import type { IamRoleDirectory } from '../IamRoleDirectory';
import type { OidcProvider } from '../OidcProvider';
import type { PodIdentityAssociation } from '../PodIdentityAssociation';

/**
 * All that verdicts on bindings rest on, of as many accounts and regions as there are: roles may trust clusters of other
 * accounts.
 *
 * @public
 */
export interface IdentityEvidence {
  clusters: Cluster[];
  kubernetesApis: KubernetesApi[];
  serviceAccounts: ServiceAccount[];
  associations: PodIdentityAssociation[];
  addons: Addon[];
  workloads: PodWorkload[];
  roles: IamRole[];
  roleDirectories: IamRoleDirectory[];
  oidcProviders: OidcProvider[];
  /** What could not be read lately. */
  failures: Array<{ scope: Scope; failure: ReadFailure }>;
  /** The accounts that are configured; nothing is known of others. */
  accountIds: string[];
}
