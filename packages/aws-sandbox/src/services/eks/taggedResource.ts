import { AwsError } from '../../server/AwsError';
import type { OperationContext } from '../../server/Operation';
import { liveAccessEntries } from './access/findAccessEntry';
import { liveAddons } from './addons/findAddon';
import { liveCapabilities } from './capabilities/findCapability';
import { liveClusters } from './findCluster';
import { liveFargateProfiles } from './findFargateProfile';
import { liveNodegroups } from './findNodegroup';
import { liveIdentityProviders } from './identityproviders/findIdentityProvider';
import { livePodIdentities } from './podidentity/findPodIdentity';

const EKS_ARN = /^arn:aws:eks:([^:]+):(\d{12}):([a-z-]+)\/([^/]+)/;

/** A row that carries tags. */
export interface TaggedRow {
  tags?: Record<string, string>;
}

/**
 * Finds the resource of an ARN among those of EKS that carry tags.
 *
 * @throws AwsError BadRequestException when the text is no EKS ARN, NotFoundException when nothing has it.
 */
export function taggedResource(
  arn: string,
  context: OperationContext,
): TaggedRow {
  if (!EKS_ARN.test(arn)) throw badRequest(`Invalid resource ARN '${arn}'`);
  const row = findTaggedRow(arn, context);
  if (row) return row;
  throw new AwsError('NotFoundException', `No resource found for ARN: ${arn}`);
}

/** The resource of an ARN among those of EKS that carry tags; undefined when nothing has it. */
export function findTaggedRow(
  arn: string,
  context: OperationContext,
): TaggedRow | undefined {
  const [, region, accountId, kind, clusterName] = EKS_ARN.exec(arn) ?? [];
  return region === context.region && accountId === context.accountId
    ? rowOf(kind, clusterName, arn, context)
    : undefined;
}

/** An error of the tagging operations about what was asked. */
export function badRequest(message: string): AwsError {
  return new AwsError('BadRequestException', message);
}

function rowOf(
  kind: string,
  clusterName: string,
  arn: string,
  context: OperationContext,
): TaggedRow | undefined {
  switch (kind) {
    case 'cluster':
      return liveClusters(context).find(row => row.arn === arn);
    case 'nodegroup':
      return liveNodegroups(clusterName, context).find(
        row => row.nodegroupArn === arn,
      );
    case 'fargateprofile':
      return liveFargateProfiles(clusterName, context).find(
        row => row.fargateProfileArn === arn,
      );
    case 'addon':
      return liveAddons(clusterName, context).find(row => row.addonArn === arn);
    case 'podidentityassociation':
      return livePodIdentities(clusterName, context).find(
        row => row.associationArn === arn,
      );
    case 'capability':
      return liveCapabilities(clusterName, context).find(
        row => row.arn === arn,
      );
    case 'identityproviderconfig':
      return liveIdentityProviders(clusterName, context).find(
        row => row.arn === arn,
      );
    case 'access-entry':
      return liveAccessEntries(clusterName, context).find(
        row => row.accessEntryArn === arn,
      );
    default:
      return undefined;
  }
}
