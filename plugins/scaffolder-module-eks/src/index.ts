/**
 * Wizard fields for EKS templates: accounts, VPCs, subnets, roles, versions, instance types and meshes, live from AWS.
 *
 * @packageDocumentation
 */
export { scaffolderModuleEks as default } from './module';
export * from './fields/EksClusterPicker';
export * from './fields/EksServiceAccountPicker';
export * from './fields/EksAddonPicker';
export * from './fields/EksAddonVersionPicker';
export * from './fields/EksIamRolePicker';
export * from './fields/EksInstanceTypePicker';
export * from './fields/EksKubernetesVersionPicker';
export * from './fields/EksMeshObjectPicker';
export * from './fields/EksMeshPicker';
export * from './fields/EksPreflight';
export * from './fields/EksScalingPicker';
export * from './fields/EksScopePicker';
export * from './fields/EksSubnetPicker';
export * from './fields/EksVpcPicker';
export type { ScopeUiOptions } from './picker/parentValues';
