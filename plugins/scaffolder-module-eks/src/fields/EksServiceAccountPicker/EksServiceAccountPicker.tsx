import { useApi } from '@backstage/core-plugin-api';
import {
  scopeId,
  type ServiceAccountOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { Choice } from '../../picker/Choice';
import { clusterValue } from '../../picker/clusterValue';
import { OptionPicker } from '../../picker/OptionPicker';
import { fieldText, scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksServiceAccountPickerProps } from './schema';

/**
 * Picks a ServiceAccount of the chosen cluster, as the inventory last saw them; the form keeps `namespace/name`.
 *
 * @public
 */
export function EksServiceAccountPicker(props: EksServiceAccountPickerProps) {
  const api = useApi(eksApiRef);
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const parent = clusterValue(formData, uiOptions);
  const namespace = fieldText(formData, uiOptions?.namespaceField);
  const key = parent && [scopeId(parent), parent.cluster, namespace].join('/');
  const options = useOptions(
    parent && key
      ? {
          key,
          load: async signal => {
            const { items } = await api.getServiceAccountOptions(
              { ...parent, namespace },
              { signal },
            );
            return items
              .map(serviceAccountChoice)
              .sort((left, right) =>
                left.value.localeCompare(right.value, 'en'),
              );
          },
        }
      : undefined,
  );
  const takesOthers = uiOptions?.allowArbitraryValues;
  const accounts = options.status === 'loaded' ? options.items : [];
  const known = accounts.find(({ value }) => value === props.formData);
  const isNew = takesOthers && props.formData && accounts.length > 0 && !known;
  return (
    <OptionPicker
      field={pickerField(props, { title: 'ServiceAccount' })}
      words={{
        one: 'ServiceAccount',
        many: 'ServiceAccounts',
        manual: 'namespace and ServiceAccount',
        example: 'shop/checkout',
        parent: scopeValue(formData, uiOptions)
          ? 'the cluster'
          : 'the account and region',
        place: parent ? `cluster ${parent.cluster}` : '',
      }}
      parentKey={key}
      options={options}
      takesOthers={takesOthers}
      chosenDetail={
        isNew ? `${props.formData} is not in the cluster yet.` : known?.detail
      }
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function serviceAccountChoice(option: ServiceAccountOption): Choice {
  const id = `${option.namespace}/${option.name}`;
  return {
    value: id,
    label: id,
    detail: option.roleArn ? `Asks for ${option.roleArn}` : undefined,
  };
}
