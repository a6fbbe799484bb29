import type { AddonVersionOption } from '@eks-platform/backstage-plugin-eks-common';
import type { Choice } from '../../picker/Choice';
import { clusterValue } from '../../picker/clusterValue';
import { OptionPicker } from '../../picker/OptionPicker';
import { fieldText } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useClusterAddons } from '../../picker/useClusterAddons';
import type { EksAddonVersionPickerProps } from './schema';

/**
 * Picks a version of the chosen add-on that fits the Kubernetes version of the chosen cluster. A required field takes EKS's
 * own default at once.
 *
 * @public
 */
export function EksAddonVersionPicker(props: EksAddonVersionPickerProps) {
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const parent = clusterValue(formData, uiOptions);
  const addonName =
    uiOptions?.addon ??
    fieldText(formData, uiOptions?.addonField ?? 'addonName');
  const { key, options } = useClusterAddons({
    parent,
    addonName,
    isReady: addonName !== undefined,
    choiceOf: versionChoice,
  });
  const versions = options.status === 'loaded' ? options.items : [];
  return (
    <OptionPicker
      field={pickerField(props, { title: 'Version of the add-on' })}
      words={{
        one: 'version',
        many: `versions of ${addonName ?? 'the add-on'}`,
        manual: 'version of the add-on',
        example: 'v1.20.4-eksbuild.2',
        parent: parent ? 'the add-on' : 'the cluster',
        place: parent ? `cluster ${parent.cluster}` : '',
      }}
      parentKey={key}
      options={options}
      preselected={versions.find(({ badge }) => badge)?.value}
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function versionChoice({ version, isDefault }: AddonVersionOption): Choice {
  return {
    value: version,
    label: version,
    badge: isDefault ? 'default' : undefined,
  };
}
