import type { AddonVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';
import { clusterValue } from '../../picker/clusterValue';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useClusterAddons } from '../../picker/useClusterAddons';
import type { EksAddonPickerProps } from './schema';

/**
 * Picks an add-on that EKS offers for the Kubernetes version of the chosen cluster; the form keeps its name.
 *
 * @public
 */
export function EksAddonPicker(props: EksAddonPickerProps) {
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const parent = clusterValue(formData, uiOptions);
  const { key, options } = useClusterAddons({
    parent,
    isReady: true,
    choiceOf: addonChoice,
  });
  const addons = options.status === 'loaded' ? options.items : [];
  return (
    <OptionPicker
      field={pickerField(props, { title: 'Add-on' })}
      words={{
        one: 'add-on',
        many: 'add-ons',
        manual: 'name of the add-on',
        example: 'vpc-cni',
        parent: scopeValue(formData, uiOptions)
          ? 'the cluster'
          : 'the account and region',
        place: parent ? `cluster ${parent.cluster}` : '',
      }}
      parentKey={key}
      options={options}
      chosenDetail={
        addons.find(({ value }) => value === props.formData)?.detail
      }
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function addonChoice(option: AddonVersionOption): Choice {
  const { addonName, type, publisher } = option;
  return {
    value: addonName,
    label: addonName,
    detail: [
      type,
      publisher && `by ${publisher}`,
      option.requiresIamPermissions && 'needs an IAM role',
      option.requiresConfiguration && 'needs configuration',
    ]
      .filter(Boolean)
      .join(', '),
  };
}
