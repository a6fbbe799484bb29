import type { Finding } from './Finding';
import type { ClusterRequest } from './requests/ClusterRequest';
import type { FargateProfileRequest } from './requests/FargateProfileRequest';
import type { NodegroupRequest } from './requests/NodegroupRequest';

/**
 * What can be judged while it is still being chosen.
 *
 * @public
 */
export const DRAFT_KINDS = ['cluster', 'nodegroup', 'fargate-profile'] as const;

/**
 * What somebody has chosen so far of something that is to be made; whatever is not chosen yet is left out.
 *
 * @public
 */
export interface PreflightDraft {
  kind: (typeof DRAFT_KINDS)[number];
  name?: string;
  /** Of a node group or Fargate profile. */
  clusterName?: string;
  version?: string;
  /** The cluster's, the nodes' or the pods' role. */
  roleArn?: string;
  subnetIds?: string[];
  serviceIpv4Cidr?: string;
  instanceTypes?: string[];
  amiType?: string;
}

/**
 * What a draft becomes when it is judged.
 *
 * @public
 */
export type DraftedRequest =
  | ClusterRequest
  | NodegroupRequest
  | FargateProfileRequest;

type DraftField = Exclude<keyof PreflightDraft, 'kind'>;

/** What each choice is called in the request. */
const FIELDS: Record<
  PreflightDraft['kind'],
  Array<[field: string, choice: DraftField]>
> = {
  cluster: [
    ['name', 'name'],
    ['version', 'version'],
    ['roleArn', 'roleArn'],
    ['resourcesVpcConfig.subnetIds', 'subnetIds'],
    ['kubernetesNetworkConfig.serviceIpv4Cidr', 'serviceIpv4Cidr'],
  ],
  nodegroup: [
    ['clusterName', 'clusterName'],
    ['nodegroupName', 'name'],
    ['version', 'version'],
    ['nodeRole', 'roleArn'],
    ['subnets', 'subnetIds'],
    ['instanceTypes', 'instanceTypes'],
    ['amiType', 'amiType'],
  ],
  'fargate-profile': [
    ['clusterName', 'clusterName'],
    ['fargateProfileName', 'name'],
    ['podExecutionRoleArn', 'roleArn'],
    ['subnets', 'subnetIds'],
  ],
};

/** Stands where no role is chosen; no finding about it is shown. */
const NO_ROLE = 'arn:aws:iam::000000000000:role/not-chosen-yet';

/**
 * A draft as the request that it may become; what is not chosen is filled in.
 *
 * @public
 */
export function completeDraft(draft: PreflightDraft): DraftedRequest {
  const { kind, name = 'draft', clusterName = '', roleArn = NO_ROLE } = draft;
  const { version, subnetIds, instanceTypes, amiType } = draft;
  switch (kind) {
    case 'cluster':
      return {
        kind,
        name,
        roleArn,
        version,
        resourcesVpcConfig: {
          subnetIds: subnetIds ?? [],
          endpointPublicAccess: true,
          endpointPrivateAccess: true,
        },
        accessConfig: {
          authenticationMode: 'API',
          bootstrapClusterCreatorAdminPermissions: false,
        },
        kubernetesNetworkConfig: draft.serviceIpv4Cidr
          ? { serviceIpv4Cidr: draft.serviceIpv4Cidr }
          : undefined,
      };
    case 'nodegroup':
      return {
        kind,
        clusterName,
        nodegroupName: name,
        nodeRole: roleArn,
        subnets: subnetIds,
        scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 1 },
        version,
        instanceTypes,
        amiType,
      };
    case 'fargate-profile':
      return {
        kind,
        clusterName,
        fargateProfileName: name,
        podExecutionRoleArn: roleArn,
        subnets: subnetIds,
        selectors: [{ namespace: 'default' }],
      };
    default:
      throw new Error(`No request for a draft of ${kind}`);
  }
}

/**
 * The findings that are about what is chosen, or about no choice in particular, as quotas are: nobody is told off for
 * what is still to come.
 *
 * @public
 */
export function findingsOfDraft(
  draft: PreflightDraft,
  findings: Finding[],
): Finding[] {
  const chosen = FIELDS[draft.kind]
    .filter(([, choice]) => draft[choice] && draft[choice].length > 0)
    .map(([field]) => field);
  return findings.filter(
    ({ field }) =>
      !field || chosen.some(prefix => new RegExp(`^${prefix}\\b`).test(field)),
  );
}
