import { factValue } from '@eks-platform/backstage-plugin-eks-common';
import { gatherAddonOffer } from '@eks-platform/backstage-plugin-eks-node';
import { toAccessEntryRequest } from '../../inputs/toAccessEntryRequest';
import { toAddonRequest } from '../../inputs/toAddonRequest';
import { toCapabilityRequest } from '../../inputs/toCapabilityRequest';
import { toClusterRequest } from '../../inputs/toClusterRequest';
import { toFargateProfileRequest } from '../../inputs/toFargateProfileRequest';
import { toIdentityProviderConfigRequest } from '../../inputs/toIdentityProviderConfigRequest';
import { toIrsaRoleRequest } from '../../inputs/toIrsaRoleRequest';
import { toNodegroupRequest } from '../../inputs/toNodegroupRequest';
import { toOidcProviderRequest } from '../../inputs/toOidcProviderRequest';
import { toPodIdentityAssociationRequest } from '../../inputs/toPodIdentityAssociationRequest';
import { toRoleRequest } from '../../inputs/toRoleRequest';
import { accessEntryCreation } from '../../resources/accessEntryCreation';
import { addonCreation } from '../../resources/addonCreation';
import { capabilityCreation } from '../../resources/capabilityCreation';
import { clusterCreation } from '../../resources/clusterCreation';
import { fargateProfileCreation } from '../../resources/fargateProfileCreation';
import { identityProviderConfigCreation } from '../../resources/identityProviderConfigCreation';
import { irsaRoleCreation } from '../../resources/irsaRoleCreation';
import { nodegroupCreation } from '../../resources/nodegroupCreation';
import { oidcProviderCreation } from '../../resources/oidcProviderCreation';
import { podIdentityAssociationCreation } from '../../resources/podIdentityAssociationCreation';
import { readIrsaClusters } from '../../resources/readIrsaClusters';
import { readReadyCluster } from '../../resources/readReadyCluster';
import { roleCreation } from '../../resources/roleCreation';
import type { ActionRun } from '../../run/ActionRun';
import type { PlatformResource } from '../document/PlatformResource';
import { existingClusterStep } from './existingClusterStep';
import { manifestsStep } from './manifestsStep';
import type { PlannedFacts } from './PlannedFacts';
import { creationStep, type PlatformStep } from './PlatformStep';

/** Time is the platform's, not the single thing's. */
const timeoutMinutes = 1;

/** How each kind of thing is looked at and made: by the same creations as those of the single actions. */
export function stepOf(
  run: ActionRun,
  resource: PlatformResource,
  clusterName: string,
): PlatformStep {
  const { scope, aws } = run;
  const common = { ...scope, clusterName, timeoutMinutes };
  switch (resource.kind) {
    case 'cluster':
      return resource.entry.existing
        ? existingClusterStep(run, resource.name)
        : clusterStep(run, resource.entry);
    case 'role':
      return creationStep(run, async withRun =>
        roleCreation(withRun, toRoleRequest({ ...resource.entry, ...scope })),
      );
    case 'irsaRole': {
      const serviceAccounts = resource.entry.serviceAccounts.map(account => ({
        ...account,
        clusterName,
      }));
      const input = {
        ...resource.entry,
        ...scope,
        serviceAccounts,
        createOidcProvider: false,
      };
      return creationStep(run, async withRun => {
        const clusters = await readIrsaClusters(withRun, serviceAccounts);
        const request = toIrsaRoleRequest(input, clusters);
        return irsaRoleCreation(withRun, request, clusters);
      });
    }
    case 'oidcProvider':
      return creationStep(run, async withRun => {
        const cluster = await readReadyCluster(withRun, clusterName);
        const input = { ...resource.entry, ...common };
        return oidcProviderCreation(
          withRun,
          toOidcProviderRequest(input, cluster),
        );
      });
    case 'addon': {
      const request = toAddonRequest({ ...resource.entry, ...common });
      return creationStep(
        run,
        async withRun => addonCreation(withRun, request),
        {
          inCluster: true,
          gatherPlanned: (asked, facts) =>
            gatherAddonOffer(aws, asked, facts, { signal: run.ctx.signal }),
        },
      );
    }
    case 'nodegroup': {
      const request = toNodegroupRequest({ ...resource.entry, ...common });
      return creationStep(
        run,
        async withRun => nodegroupCreation(withRun, request),
        {
          inCluster: true,
          handed: { roleArn: request.nodeRole },
          prepare: withPrivateSubnets,
        },
      );
    }
    case 'fargateProfile': {
      const request = toFargateProfileRequest({ ...resource.entry, ...common });
      return creationStep(
        run,
        async withRun => fargateProfileCreation(withRun, request),
        {
          inCluster: true,
          handed: { roleArn: request.podExecutionRoleArn },
          prepare: withPrivateSubnets,
        },
      );
    }
    case 'accessEntry': {
      const request = toAccessEntryRequest({ ...resource.entry, ...common });
      return creationStep(
        run,
        async withRun => accessEntryCreation(withRun, request),
        { inCluster: true, handed: { roleArn: request.principalArn } },
      );
    }
    case 'podIdentityAssociation': {
      const request = toPodIdentityAssociationRequest({
        ...resource.entry,
        ...common,
      });
      return creationStep(
        run,
        async withRun => podIdentityAssociationCreation(withRun, request),
        { inCluster: true, handed: { roleArn: request.roleArn } },
      );
    }
    case 'identityProviderConfig': {
      const request = toIdentityProviderConfigRequest({
        ...resource.entry,
        ...common,
      });
      return creationStep(
        run,
        async withRun => identityProviderConfigCreation(withRun, request),
        { inCluster: true },
      );
    }
    case 'capability': {
      const request = toCapabilityRequest({ ...resource.entry, ...common });
      return creationStep(
        run,
        async withRun => capabilityCreation(withRun, request),
        { inCluster: true, handed: { roleArn: request.roleArn } },
      );
    }
    case 'manifests':
      return manifestsStep(run, clusterName, resource);
    default:
      throw new Error(`No step for ${JSON.stringify(resource)}`);
  }
}

function clusterStep(
  run: ActionRun,
  entry: Exclude<
    Extract<PlatformResource, { kind: 'cluster' }>['entry'],
    { existing: true }
  >,
): PlatformStep {
  const { existing, ...wanted } = entry;
  const request = toClusterRequest({ ...wanted, ...run.scope, timeoutMinutes });
  return creationStep(run, async withRun => clusterCreation(withRun, request), {
    handed: {
      roleArn: request.roleArn,
      nodeRoleArn: request.computeConfig?.nodeRoleArn,
    },
    note: ({ request: complete, facts }, planned) => {
      planned.clusterIsMissing = true;
      planned.privateSubnetIds = (factValue(facts.subnets) ?? [])
        .filter(subnet => !subnet.isPublic)
        .map(({ subnetId }) => subnetId);
      if (planned.cluster && complete.version) {
        planned.cluster.version = complete.version;
      }
    },
  });
}

/** What lives in subnets and names none gets the cluster's private ones, which only the plan knows. */
function withPrivateSubnets<Request extends { subnets?: string[] }>(
  request: Request,
  { clusterIsMissing, privateSubnetIds }: PlannedFacts,
): Request {
  return request.subnets || !clusterIsMissing || privateSubnetIds.length === 0
    ? request
    : { ...request, subnets: privateSubnetIds };
}
