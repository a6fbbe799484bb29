import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

const eksClusterPicker = FormFieldBlueprint.make({
  name: 'eks-cluster-picker',
  params: {
    field: () =>
      import('./fields/EksClusterPicker').then(m =>
        createFormField(m.eksClusterPickerField),
      ),
  },
});

const eksServiceAccountPicker = FormFieldBlueprint.make({
  name: 'eks-service-account-picker',
  params: {
    field: () =>
      import('./fields/EksServiceAccountPicker').then(m =>
        createFormField(m.eksServiceAccountPickerField),
      ),
  },
});

const eksAddonPicker = FormFieldBlueprint.make({
  name: 'eks-addon-picker',
  params: {
    field: () =>
      import('./fields/EksAddonPicker').then(m =>
        createFormField(m.eksAddonPickerField),
      ),
  },
});

const eksAddonVersionPicker = FormFieldBlueprint.make({
  name: 'eks-addon-version-picker',
  params: {
    field: () =>
      import('./fields/EksAddonVersionPicker').then(m =>
        createFormField(m.eksAddonVersionPickerField),
      ),
  },
});

const eksIamRolePicker = FormFieldBlueprint.make({
  name: 'eks-iam-role-picker',
  params: {
    field: () =>
      import('./fields/EksIamRolePicker').then(m =>
        createFormField(m.eksIamRolePickerField),
      ),
  },
});

const eksInstanceTypePicker = FormFieldBlueprint.make({
  name: 'eks-instance-type-picker',
  params: {
    field: () =>
      import('./fields/EksInstanceTypePicker').then(m =>
        createFormField(m.eksInstanceTypePickerField),
      ),
  },
});

const eksKubernetesVersionPicker = FormFieldBlueprint.make({
  name: 'eks-kubernetes-version-picker',
  params: {
    field: () =>
      import('./fields/EksKubernetesVersionPicker').then(m =>
        createFormField(m.eksKubernetesVersionPickerField),
      ),
  },
});

const eksMeshObjectPicker = FormFieldBlueprint.make({
  name: 'eks-mesh-object-picker',
  params: {
    field: () =>
      import('./fields/EksMeshObjectPicker').then(m =>
        createFormField(m.eksMeshObjectPickerField),
      ),
  },
});

const eksMeshPicker = FormFieldBlueprint.make({
  name: 'eks-mesh-picker',
  params: {
    field: () =>
      import('./fields/EksMeshPicker').then(m =>
        createFormField(m.eksMeshPickerField),
      ),
  },
});

const eksPreflight = FormFieldBlueprint.make({
  name: 'eks-preflight',
  params: {
    field: () =>
      import('./fields/EksPreflight').then(m =>
        createFormField(m.eksPreflightField),
      ),
  },
});

const eksScalingPicker = FormFieldBlueprint.make({
  name: 'eks-scaling-picker',
  params: {
    field: () =>
      import('./fields/EksScalingPicker').then(m =>
        createFormField(m.eksScalingPickerField),
      ),
  },
});

const eksScopePicker = FormFieldBlueprint.make({
  name: 'eks-scope-picker',
  params: {
    field: () =>
      import('./fields/EksScopePicker').then(m =>
        createFormField(m.eksScopePickerField),
      ),
  },
});

const eksSubnetPicker = FormFieldBlueprint.make({
  name: 'eks-subnet-picker',
  params: {
    field: () =>
      import('./fields/EksSubnetPicker').then(m =>
        createFormField(m.eksSubnetPickerField),
      ),
  },
});

const eksVpcPicker = FormFieldBlueprint.make({
  name: 'eks-vpc-picker',
  params: {
    field: () =>
      import('./fields/EksVpcPicker').then(m =>
        createFormField(m.eksVpcPickerField),
      ),
  },
});

/**
 * The wizard fields of the EKS suite, for apps of the new frontend system.
 *
 * @public
 */
export const scaffolderModuleEks = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    eksClusterPicker,
    eksServiceAccountPicker,
    eksAddonPicker,
    eksAddonVersionPicker,
    eksIamRolePicker,
    eksInstanceTypePicker,
    eksKubernetesVersionPicker,
    eksMeshObjectPicker,
    eksMeshPicker,
    eksPreflight,
    eksScalingPicker,
    eksScopePicker,
    eksSubnetPicker,
    eksVpcPicker,
  ],
});
