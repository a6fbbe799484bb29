import type { OperationTable } from '../../server/Operation';
import { accessOperations } from './access/operations';
import { addonOperations } from './addons/operations';
import { associateEncryptionConfig } from './associateEncryptionConfig';
import { capabilityOperations } from './capabilities/operations';
import { createCluster } from './createCluster';
import { createFargateProfile } from './createFargateProfile';
import { createNodegroup } from './createNodegroup';
import { deleteCluster } from './deleteCluster';
import { deleteFargateProfile } from './deleteFargateProfile';
import { deleteNodegroup } from './deleteNodegroup';
import { describeCluster } from './describeCluster';
import { describeClusterVersions } from './describeClusterVersions';
import { describeFargateProfile } from './describeFargateProfile';
import { describeNodegroup } from './describeNodegroup';
import { describeUpdate } from './describeUpdate';
import { identityProviderOperations } from './identityproviders/operations';
import { insightOperations } from './insights/operations';
import { listClusters } from './listClusters';
import { listFargateProfiles } from './listFargateProfiles';
import { listNodegroups } from './listNodegroups';
import { listTagsForResource } from './listTagsForResource';
import { listUpdates } from './listUpdates';
import { podIdentityOperations } from './podidentity/operations';
import { tagResource } from './tagResource';
import { untagResource } from './untagResource';
import { updateClusterConfig } from './updateClusterConfig';
import { updateClusterVersion } from './updateClusterVersion';
import { updateNodegroupConfig } from './updateNodegroupConfig';
import { updateNodegroupVersion } from './updateNodegroupVersion';

/** The EKS operations of the sandbox. */
export const eksOperations: OperationTable = {
  ...accessOperations,
  ...addonOperations,
  ...podIdentityOperations,
  ...identityProviderOperations,
  ...capabilityOperations,
  ...insightOperations,
  AssociateEncryptionConfig: associateEncryptionConfig,
  CreateCluster: createCluster,
  CreateFargateProfile: createFargateProfile,
  CreateNodegroup: createNodegroup,
  DeleteCluster: deleteCluster,
  DeleteFargateProfile: deleteFargateProfile,
  DeleteNodegroup: deleteNodegroup,
  DescribeCluster: describeCluster,
  DescribeClusterVersions: describeClusterVersions,
  DescribeFargateProfile: describeFargateProfile,
  DescribeNodegroup: describeNodegroup,
  DescribeUpdate: describeUpdate,
  ListClusters: listClusters,
  ListFargateProfiles: listFargateProfiles,
  ListNodegroups: listNodegroups,
  ListTagsForResource: listTagsForResource,
  ListUpdates: listUpdates,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateClusterConfig: updateClusterConfig,
  UpdateClusterVersion: updateClusterVersion,
  UpdateNodegroupConfig: updateNodegroupConfig,
  UpdateNodegroupVersion: updateNodegroupVersion,
};
