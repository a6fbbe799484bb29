import type { OperationContext } from '../../../server/Operation';
import { accessEntryKey } from '../access/findAccessEntry';
import { addonKey } from '../addons/findAddon';
import { clusterArn } from '../arns';
import { capabilityKey } from '../capabilities/findCapability';
import { fargateProfileKey } from '../findFargateProfile';
import { nodegroupKey } from '../findNodegroup';
import {
  accessEntryTable,
  addonTable,
  capabilityTable,
  fargateProfileTable,
  identityProviderTable,
  nodegroupTable,
} from '../tables';

/** The members by which requests to EKS name what they speak of. */
export interface EksNames {
  name?: string;
  clusterName?: string;
  nodegroupName?: string;
  fargateProfileName?: string;
  addonName?: string;
  capabilityName?: string;
  principalArn?: string;
  associationId?: string;
  identityProviderConfig?: { name?: string };
  resourceArn?: string;
}

type ArnOf = (names: EksNames, context: OperationContext) => string;

const cluster: ArnOf = ({ clusterName, name }, context) =>
  clusterArn(context, clusterName ?? name ?? '*');

const nodegroup: ArnOf = ({ clusterName, nodegroupName }, context) =>
  context.place
    .table(nodegroupTable)
    .get(nodegroupKey(clusterName!, nodegroupName!))?.nodegroupArn ??
  unknown(context, `nodegroup/${clusterName}/${nodegroupName}/*`);

const fargateProfile: ArnOf = ({ clusterName, fargateProfileName }, context) =>
  context.place
    .table(fargateProfileTable)
    .get(fargateProfileKey(clusterName!, fargateProfileName!))
    ?.fargateProfileArn ??
  unknown(context, `fargateprofile/${clusterName}/${fargateProfileName}/*`);

const addon: ArnOf = ({ clusterName, addonName }, context) =>
  context.place.table(addonTable).get(addonKey(clusterName!, addonName!))
    ?.addonArn ?? unknown(context, `addon/${clusterName}/${addonName}/*`);

const capability: ArnOf = ({ clusterName, capabilityName }, context) =>
  context.place
    .table(capabilityTable)
    .get(capabilityKey(clusterName!, capabilityName!))?.arn ??
  unknown(context, `capability/${clusterName}/*/${capabilityName}/*`);

const podIdentity: ArnOf = ({ clusterName, associationId }, context) =>
  unknown(context, `podidentityassociation/${clusterName}/${associationId}`);

const accessEntry: ArnOf = ({ clusterName, principalArn }, context) => {
  const row = context.place
    .table(accessEntryTable)
    .get(accessEntryKey(clusterName!, principalArn!));
  if (row) return row.accessEntryArn;
  const [, , , , accountId, path = ''] = principalArn!.split(':');
  const parts = path.split('/');
  return unknown(
    context,
    `access-entry/${clusterName}/${parts[0]}/${accountId}/${parts.at(-1)}/*`,
  );
};

const identityProvider: ArnOf = (
  { clusterName, identityProviderConfig },
  context,
) =>
  context.place
    .table(identityProviderTable)
    .get(`${clusterName}/${identityProviderConfig?.name}`)?.arn ??
  unknown(
    context,
    `identityproviderconfig/${clusterName}/oidc/${identityProviderConfig?.name}/*`,
  );

const tagged: ArnOf = ({ resourceArn }) => resourceArn!;

const nothingInParticular: ArnOf = () => '*';

/** What an operation acts on where that is not a cluster. */
const OTHERS: Record<string, ArnOf> = {
  DescribeNodegroup: nodegroup,
  DeleteNodegroup: nodegroup,
  UpdateNodegroupConfig: nodegroup,
  UpdateNodegroupVersion: nodegroup,
  DescribeFargateProfile: fargateProfile,
  DeleteFargateProfile: fargateProfile,
  DescribeAddon: addon,
  DeleteAddon: addon,
  UpdateAddon: addon,
  DescribeCapability: capability,
  DeleteCapability: capability,
  UpdateCapability: capability,
  DescribePodIdentityAssociation: podIdentity,
  DeletePodIdentityAssociation: podIdentity,
  UpdatePodIdentityAssociation: podIdentity,
  DescribeAccessEntry: accessEntry,
  DeleteAccessEntry: accessEntry,
  UpdateAccessEntry: accessEntry,
  AssociateAccessPolicy: accessEntry,
  DisassociateAccessPolicy: accessEntry,
  ListAssociatedAccessPolicies: accessEntry,
  DescribeIdentityProviderConfig: identityProvider,
  DisassociateIdentityProviderConfig: identityProvider,
  TagResource: tagged,
  UntagResource: tagged,
  ListTagsForResource: tagged,
  DescribeAddonVersions: nothingInParticular,
  DescribeAddonConfiguration: nothingInParticular,
  DescribeClusterVersions: nothingInParticular,
  ListAccessPolicies: nothingInParticular,
};

/**
 * ARN of what an operation acts on, as the Service Authorization Reference has it: things are made and listed on their
 * cluster. Where the last part of an ARN is not known it is `*`.
 */
export function eksResource(
  operation: string,
  names: EksNames,
  context: OperationContext,
): string {
  const arnOf = Object.hasOwn(OTHERS, operation) ? OTHERS[operation] : cluster;
  return arnOf(names, context);
}

function unknown(
  { accountId, region }: OperationContext,
  path: string,
): string {
  return `arn:aws:eks:${region}:${accountId}:${path}`;
}
