/**
 * The wizard fields of the EKS suite, for apps of the old frontend system.
 *
 * @packageDocumentation
 */
import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import {
  createScaffolderFieldExtension,
  ScaffolderFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { eksClusterPickerField } from './fields/EksClusterPicker';
import { eksServiceAccountPickerField } from './fields/EksServiceAccountPicker';
import { eksAddonPickerField } from './fields/EksAddonPicker';
import { eksAddonVersionPickerField } from './fields/EksAddonVersionPicker';
import { eksIamRolePickerField } from './fields/EksIamRolePicker';
import { eksInstanceTypePickerField } from './fields/EksInstanceTypePicker';
import { eksKubernetesVersionPickerField } from './fields/EksKubernetesVersionPicker';
import { eksMeshObjectPickerField } from './fields/EksMeshObjectPicker';
import { eksMeshPickerField } from './fields/EksMeshPicker';
import { eksPreflightField } from './fields/EksPreflight';
import { eksScalingPickerField } from './fields/EksScalingPicker';
import { eksScopePickerField } from './fields/EksScopePicker';
import { eksSubnetPickerField } from './fields/EksSubnetPicker';
import { eksVpcPickerField } from './fields/EksVpcPicker';

/**
 * Picks an IAM role fit for a purpose.
 *
 * @public
 */
export const EksIamRolePickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksIamRolePickerField,
    schema: eksIamRolePickerField.schema.schema,
  }),
);

/**
 * Picks EC2 instance types.
 *
 * @public
 */
export const EksInstanceTypePickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksInstanceTypePickerField,
    schema: eksInstanceTypePickerField.schema.schema,
  }),
);

/**
 * Picks a Kubernetes version that EKS offers.
 *
 * @public
 */
export const EksKubernetesVersionPickerFieldExtension =
  scaffolderPlugin.provide(
    createScaffolderFieldExtension({
      ...eksKubernetesVersionPickerField,
      schema: eksKubernetesVersionPickerField.schema.schema,
    }),
  );

/**
 * Picks something in a mesh, for example a virtual node.
 *
 * @public
 */
export const EksMeshObjectPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksMeshObjectPickerField,
    schema: eksMeshObjectPickerField.schema.schema,
  }),
);

/**
 * Picks an App Mesh mesh.
 *
 * @public
 */
export const EksMeshPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksMeshPickerField,
    schema: eksMeshPickerField.schema.schema,
  }),
);

/**
 * Takes the size of a node group.
 *
 * @public
 */
export const EksScalingPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksScalingPickerField,
    schema: eksScalingPickerField.schema.schema,
  }),
);

/**
 * Shows what preflight says of what is chosen so far.
 *
 * @public
 */
export const EksPreflightFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksPreflightField,
    schema: eksPreflightField.schema.schema,
  }),
);

/**
 * Picks an account and a region.
 *
 * @public
 */
export const EksScopePickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksScopePickerField,
    schema: eksScopePickerField.schema.schema,
  }),
);

/**
 * Picks subnets of a VPC.
 *
 * @public
 */
export const EksSubnetPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksSubnetPickerField,
    schema: eksSubnetPickerField.schema.schema,
  }),
);

/**
 * Picks a VPC.
 *
 * @public
 */
export const EksVpcPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksVpcPickerField,
    schema: eksVpcPickerField.schema.schema,
  }),
);

/**
 * Picks a cluster.
 *
 * @public
 */
export const EksClusterPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksClusterPickerField,
    schema: eksClusterPickerField.schema.schema,
  }),
);

/**
 * Picks a ServiceAccount of a cluster.
 *
 * @public
 */
export const EksServiceAccountPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksServiceAccountPickerField,
    schema: eksServiceAccountPickerField.schema.schema,
  }),
);

/**
 * Picks an add-on for a cluster.
 *
 * @public
 */
export const EksAddonPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksAddonPickerField,
    schema: eksAddonPickerField.schema.schema,
  }),
);

/**
 * Picks the version of an add-on.
 *
 * @public
 */
export const EksAddonVersionPickerFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...eksAddonVersionPickerField,
    schema: eksAddonVersionPickerField.schema.schema,
  }),
);

/**
 * Every wizard field of the suite, as the child of the route of `ScaffolderPage`. An element, not a component: the page finds
 * fields in the app's element tree only.
 *
 * @public
 */
export const eksFieldExtensions = (
  <ScaffolderFieldExtensions>
    <EksIamRolePickerFieldExtension />
    <EksInstanceTypePickerFieldExtension />
    <EksKubernetesVersionPickerFieldExtension />
    <EksMeshObjectPickerFieldExtension />
    <EksMeshPickerFieldExtension />
    <EksScalingPickerFieldExtension />
    <EksPreflightFieldExtension />
    <EksScopePickerFieldExtension />
    <EksSubnetPickerFieldExtension />
    <EksVpcPickerFieldExtension />
    <EksClusterPickerFieldExtension />
    <EksServiceAccountPickerFieldExtension />
    <EksAddonPickerFieldExtension />
    <EksAddonVersionPickerFieldExtension />
  </ScaffolderFieldExtensions>
);
