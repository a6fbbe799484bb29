/**
 * The domain model of the EKS suite: what a cluster, an identity binding, a mesh and a topology are. Pure, without I/O.
 *
 * @packageDocumentation
 */
export * from './api/events';
export * from './api/permissions';
export * from './api/responses';
export * from './cluster/Addon';
export * from './cluster/Cluster';
export * from './cluster/ClusterVersion';
export * from './cluster/FargateProfile';
export * from './cluster/HealthIssue';
export * from './cluster/Insight';
export * from './cluster/Nodegroup';
export * from './cluster/Update';
export * from './entity/annotations';
export * from './entity/appMeshEntityRef';
export * from './entity/consoleUrl';
export * from './entity/entityName';
export * from './entity/inventoryEntityRef';
export * from './identity/AccessEntry';
export * from './identity/IamRole';
export * from './identity/IdentityProviderConfig';
export * from './identity/OidcProvider';
export * from './identity/parseTrustPolicy';
export * from './identity/PodIdentityAssociation';
export * from './identity/TrustPolicy';
export * from './inventory/diffSnapshots';
export * from './inventory/extentCovers';
export * from './inventory/failureCovers';
export * from './inventory/inventoryKinds';
export * from './inventory/InventoryObject';
export * from './inventory/isSettled';
export * from './inventory/ReadFailure';
export * from './inventory/Scope';
export * from './inventory/Snapshot';
export * from './kubernetes/ClusterMember';
export * from './kubernetes/groupPods';
export * from './kubernetes/KubernetesApi';
export * from './kubernetes/KubernetesNode';
export * from './kubernetes/KubernetesObject';
export * from './kubernetes/kubernetesObjectId';
export * from './kubernetes/NodeClaim';
export * from './kubernetes/NodeClass';
export * from './kubernetes/NodePool';
export * from './kubernetes/PodDisruptionBudget';
export * from './kubernetes/PodWorkload';
export * from './kubernetes/ServiceAccount';
export * from './mesh';
export * from './preflight';
export * from './topology/buildTopology';
export * from './topology/neighbourhood';
export * from './topology/Topology';
export * from './topology/topologyNodeId';
