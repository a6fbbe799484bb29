import type { OperationTable } from '../../server/Operation';
import { batchUpdateRule } from './batchUpdateRule';
import { createAccessLogSubscription } from './createAccessLogSubscription';
import { createListener } from './createListener';
import { createRule } from './createRule';
import { createService } from './createService';
import { createServiceNetwork } from './createServiceNetwork';
import { createServiceNetworkServiceAssociation } from './createServiceNetworkServiceAssociation';
import { createServiceNetworkVpcAssociation } from './createServiceNetworkVpcAssociation';
import { createTargetGroup } from './createTargetGroup';
import { deleteAccessLogSubscription } from './deleteAccessLogSubscription';
import { deleteAuthPolicy } from './deleteAuthPolicy';
import { deleteListener } from './deleteListener';
import { deleteResourcePolicy } from './deleteResourcePolicy';
import { deleteRule } from './deleteRule';
import { deleteService } from './deleteService';
import { deleteServiceNetwork } from './deleteServiceNetwork';
import { deleteServiceNetworkServiceAssociation } from './deleteServiceNetworkServiceAssociation';
import { deleteServiceNetworkVpcAssociation } from './deleteServiceNetworkVpcAssociation';
import { deleteTargetGroup } from './deleteTargetGroup';
import { deregisterTargets } from './deregisterTargets';
import { getAccessLogSubscription } from './getAccessLogSubscription';
import { getAuthPolicy } from './getAuthPolicy';
import { getListener } from './getListener';
import { getResourcePolicy } from './getResourcePolicy';
import { getRule } from './getRule';
import { getService } from './getService';
import { getServiceNetwork } from './getServiceNetwork';
import { getServiceNetworkServiceAssociation } from './getServiceNetworkServiceAssociation';
import { getServiceNetworkVpcAssociation } from './getServiceNetworkVpcAssociation';
import { getTargetGroup } from './getTargetGroup';
import { listAccessLogSubscriptions } from './listAccessLogSubscriptions';
import { listListeners } from './listListeners';
import { listRules } from './listRules';
import { listServiceNetworkServiceAssociations } from './listServiceNetworkServiceAssociations';
import { listServiceNetworkVpcAssociations } from './listServiceNetworkVpcAssociations';
import { listServiceNetworks } from './listServiceNetworks';
import { listServices } from './listServices';
import { listTagsForResource } from './listTagsForResource';
import { listTargetGroups } from './listTargetGroups';
import { listTargets } from './listTargets';
import { putAuthPolicy } from './putAuthPolicy';
import { putResourcePolicy } from './putResourcePolicy';
import { registerTargets } from './registerTargets';
import { tagResource } from './tagResource';
import { untagResource } from './untagResource';
import { updateAccessLogSubscription } from './updateAccessLogSubscription';
import { updateListener } from './updateListener';
import { updateRule } from './updateRule';
import { updateService } from './updateService';
import { updateServiceNetwork } from './updateServiceNetwork';
import { updateServiceNetworkVpcAssociation } from './updateServiceNetworkVpcAssociation';
import { updateTargetGroup } from './updateTargetGroup';

/** The VPC Lattice operations of the sandbox. */
export const vpcLatticeOperations: OperationTable = {
  BatchUpdateRule: batchUpdateRule,
  CreateAccessLogSubscription: createAccessLogSubscription,
  CreateListener: createListener,
  CreateRule: createRule,
  CreateService: createService,
  CreateServiceNetwork: createServiceNetwork,
  CreateServiceNetworkServiceAssociation:
    createServiceNetworkServiceAssociation,
  CreateServiceNetworkVpcAssociation: createServiceNetworkVpcAssociation,
  CreateTargetGroup: createTargetGroup,
  DeleteAccessLogSubscription: deleteAccessLogSubscription,
  DeleteAuthPolicy: deleteAuthPolicy,
  DeleteListener: deleteListener,
  DeleteResourcePolicy: deleteResourcePolicy,
  DeleteRule: deleteRule,
  DeleteService: deleteService,
  DeleteServiceNetwork: deleteServiceNetwork,
  DeleteServiceNetworkServiceAssociation:
    deleteServiceNetworkServiceAssociation,
  DeleteServiceNetworkVpcAssociation: deleteServiceNetworkVpcAssociation,
  DeleteTargetGroup: deleteTargetGroup,
  DeregisterTargets: deregisterTargets,
  GetAccessLogSubscription: getAccessLogSubscription,
  GetAuthPolicy: getAuthPolicy,
  GetListener: getListener,
  GetResourcePolicy: getResourcePolicy,
  GetRule: getRule,
  GetService: getService,
  GetServiceNetwork: getServiceNetwork,
  GetServiceNetworkServiceAssociation: getServiceNetworkServiceAssociation,
  GetServiceNetworkVpcAssociation: getServiceNetworkVpcAssociation,
  GetTargetGroup: getTargetGroup,
  ListAccessLogSubscriptions: listAccessLogSubscriptions,
  ListListeners: listListeners,
  ListRules: listRules,
  ListServiceNetworkServiceAssociations: listServiceNetworkServiceAssociations,
  ListServiceNetworkVpcAssociations: listServiceNetworkVpcAssociations,
  ListServiceNetworks: listServiceNetworks,
  ListServices: listServices,
  ListTagsForResource: listTagsForResource,
  ListTargetGroups: listTargetGroups,
  ListTargets: listTargets,
  PutAuthPolicy: putAuthPolicy,
  PutResourcePolicy: putResourcePolicy,
  RegisterTargets: registerTargets,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateAccessLogSubscription: updateAccessLogSubscription,
  UpdateListener: updateListener,
  UpdateRule: updateRule,
  UpdateService: updateService,
  UpdateServiceNetwork: updateServiceNetwork,
  UpdateServiceNetworkVpcAssociation: updateServiceNetworkVpcAssociation,
  UpdateTargetGroup: updateTargetGroup,
};
