import { useApi } from '@backstage/core-plugin-api';
import {
  amiArchitecture,
  describePlace,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { ChoicesInput } from '../../picker/ChoicesInput';
import { ListField } from '../../picker/ListField';
import { fieldText, scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { type Options, useOptions } from '../../picker/useOptions';
import {
  byFamilyAndSize,
  instanceTypeChoice,
  type InstanceTypeChoice,
} from './instanceTypeChoice';
import type { EksInstanceTypePickerProps } from './schema';

/**
 * Picks EC2 instance types offered in the chosen region, with vCPUs, memory and architecture. Those that cannot run the
 * chosen AMI type are not offered, and are taken back when the AMI type changes.
 *
 * @public
 */
export function EksInstanceTypePicker(props: EksInstanceTypePickerProps) {
  const api = useApi(eksApiRef);
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const scope = scopeValue(formData, uiOptions);
  const architecture = amiArchitecture(
    uiOptions?.amiType ?? fieldText(formData, uiOptions?.amiTypeField),
  );
  const options = useOptions(
    scope && {
      key: scopeId(scope),
      load: async signal => {
        const { items } = await api.getInstanceTypes(scope, { signal });
        return [...items].sort(byFamilyAndSize).map(instanceTypeChoice);
      },
    },
  );
  const words = architecture
    ? `${architecture} instance type`
    : 'instance type';
  return (
    <ListField
      field={pickerField(props, { title: 'Instance types' })}
      words={{
        one: words,
        many: `${words}s`,
        manual: 'instance types',
        example: architecture === 'arm64' ? 'm7g.large' : 'm6i.large',
        parent: 'the account and region',
        place: scope ? describePlace(scope) : '',
      }}
      parentKey={scope && scopeId(scope)}
      options={ofArchitecture(options, architecture)}
      isMultiple
      values={(props.formData ?? []).filter(Boolean)}
      onChange={props.onChange}
    >
      {({ items, isLoading, choose }) => (
        <ChoicesInput
          field={pickerField(props, { title: 'Instance types' })}
          choices={items}
          values={(props.formData ?? []).filter(Boolean)}
          isLoading={isLoading}
          onChange={choose}
        />
      )}
    </ListField>
  );
}

function ofArchitecture(
  options: Options<InstanceTypeChoice>,
  architecture: string | undefined,
): Options<InstanceTypeChoice> {
  if (options.status !== 'loaded' || !architecture) {
    return options;
  }
  return {
    ...options,
    items: options.items.filter(choice =>
      choice.architectures.includes(architecture),
    ),
  };
}
