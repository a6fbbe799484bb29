import {
  runPreflight,
  toMeshObjectsRequest,
  type Finding,
} from '@eks-platform/backstage-plugin-eks-common';
import { gatherMeshObjectFacts } from '@eks-platform/backstage-plugin-eks-node';
import type { ZodType, ZodTypeDef } from 'zod/v3';
import { accessEntryInput } from '../inputs/accessEntryInput';
import { addonInput } from '../inputs/addonInput';
import { virtualServiceInput } from '../inputs/appmesh/virtualServiceInput';
import { capabilityInput } from '../inputs/capabilityInput';
import { clusterInput } from '../inputs/clusterInput';
import { fargateProfileInput } from '../inputs/fargateProfileInput';
import { identityProviderConfigInput } from '../inputs/identityProviderConfigInput';
import { irsaRoleInput } from '../inputs/irsaRoleInput';
import { nodegroupInput } from '../inputs/nodegroupInput';
import { oidcProviderInput } from '../inputs/oidcProviderInput';
import { podIdentityAssociationInput } from '../inputs/podIdentityAssociationInput';
import { roleInput } from '../inputs/roleInput';
import { toAccessEntryRequest } from '../inputs/toAccessEntryRequest';
import { toAddonRequest } from '../inputs/toAddonRequest';
import { toCapabilityRequest } from '../inputs/toCapabilityRequest';
import { toClusterRequest } from '../inputs/toClusterRequest';
import { toFargateProfileRequest } from '../inputs/toFargateProfileRequest';
import { toIdentityProviderConfigRequest } from '../inputs/toIdentityProviderConfigRequest';
import { toIrsaRoleRequest } from '../inputs/toIrsaRoleRequest';
import { toNodegroupRequest } from '../inputs/toNodegroupRequest';
import { toOidcProviderRequest } from '../inputs/toOidcProviderRequest';
import { toPodIdentityAssociationRequest } from '../inputs/toPodIdentityAssociationRequest';
import { toRoleRequest } from '../inputs/toRoleRequest';
import type { Zod } from '../inputs/Zod';
import { accessEntryCreation } from '../resources/accessEntryCreation';
import { addonCreation } from '../resources/addonCreation';
import { capabilityCreation } from '../resources/capabilityCreation';
import { clusterCreation } from '../resources/clusterCreation';
import { fargateProfileCreation } from '../resources/fargateProfileCreation';
import { identityProviderConfigCreation } from '../resources/identityProviderConfigCreation';
import { irsaRoleCreation } from '../resources/irsaRoleCreation';
import { nodegroupCreation } from '../resources/nodegroupCreation';
import { oidcProviderCreation } from '../resources/oidcProviderCreation';
import { podIdentityAssociationCreation } from '../resources/podIdentityAssociationCreation';
import { readIrsaClusters } from '../resources/readIrsaClusters';
import { roleCreation } from '../resources/roleCreation';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { parseInput } from '../run/parseInput';
import { judgeCreation } from './judgeCreation';

/** Judges the input of a creating action, which is checked by that action's schema. */
export type PreflightCheck = (
  run: ActionRun,
  input: unknown,
) => Promise<Finding[]>;

/** What can be checked, by the word between the colons of the action that makes it; to add one, add its line here. */
export const preflightChecks = {
  cluster: check('cluster:create', clusterInput, (run, input) =>
    clusterCreation(run, toClusterRequest(input)),
  ),
  nodegroup: check('nodegroup:create', nodegroupInput, (run, input) =>
    nodegroupCreation(run, toNodegroupRequest(input)),
  ),
  fargateProfile: check(
    'fargateProfile:create',
    fargateProfileInput,
    (run, input) => fargateProfileCreation(run, toFargateProfileRequest(input)),
  ),
  role: check('role:create', roleInput, (run, input) =>
    roleCreation(run, toRoleRequest(input)),
  ),
  oidcProvider: check(
    'oidcProvider:create',
    oidcProviderInput,
    async (run, input) => {
      const [cluster] = await readIrsaClusters(run, [input]);
      return oidcProviderCreation(run, toOidcProviderRequest(input, cluster));
    },
  ),
  irsaRole: check('irsaRole:create', irsaRoleInput, async (run, input) => {
    const clusters = await readIrsaClusters(run, input.serviceAccounts);
    return irsaRoleCreation(run, toIrsaRoleRequest(input, clusters), clusters);
  }),
  podIdentityAssociation: check(
    'podIdentityAssociation:create',
    podIdentityAssociationInput,
    (run, input) =>
      podIdentityAssociationCreation(
        run,
        toPodIdentityAssociationRequest(input),
      ),
  ),
  accessEntry: check('accessEntry:create', accessEntryInput, (run, input) =>
    accessEntryCreation(run, toAccessEntryRequest(input)),
  ),
  addon: check('addon:create', addonInput, (run, input) =>
    addonCreation(run, toAddonRequest(input)),
  ),
  identityProviderConfig: check(
    'identityProviderConfig:associate',
    identityProviderConfigInput,
    (run, input) =>
      identityProviderConfigCreation(
        run,
        toIdentityProviderConfigRequest(input),
      ),
  ),
  capability: check('capability:create', capabilityInput, (run, input) =>
    capabilityCreation(run, toCapabilityRequest(input)),
  ),
  virtualService: async (run, input) => {
    const { accountId, region, ...wanted } = parseInput(
      'appmesh:virtualService:create',
      virtualServiceInput,
      input,
    );
    const request = toMeshObjectsRequest({
      kind: 'virtual-service',
      ...wanted,
    });
    const { signal } = run.ctx;
    return runPreflight(
      request,
      await gatherMeshObjectFacts(run.aws, request, { signal }),
    );
  },
} satisfies Record<string, PreflightCheck>;

/** The clusters are not waited for: a check tells what is so now. */
function check<
  Input,
  Request extends object,
  Existing,
  Resource extends object,
>(
  action: string,
  schema: (zod: Zod) => ZodType<Input, ZodTypeDef, unknown>,
  creationOf: (
    run: ActionRun,
    input: Input,
  ) =>
    | Creation<Request, Existing, Resource>
    | Promise<Creation<Request, Existing, Resource>>,
): PreflightCheck {
  return async (run, input) => {
    const parsed = parseInput(`eks:${action}`, schema, input);
    const reading = { ...run, ctx: { ...run.ctx, isDryRun: true } };
    return judgeCreation(run, await creationOf(reading, parsed));
  };
}
