import { useApi } from '@backstage/core-plugin-api';
import {
  describePlace,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksKubernetesVersionPickerProps } from './schema';
import { newestFirst, versionChoice } from './versionChoice';

/**
 * Picks a Kubernetes version that EKS offers in the chosen account and region. A required field takes EKS's own default at
 * once; versions without support are not offered.
 *
 * @public
 */
export function EksKubernetesVersionPicker(
  props: EksKubernetesVersionPickerProps,
) {
  const api = useApi(eksApiRef);
  const scope = scopeValue(
    props.formContext?.formData,
    props.uiSchema['ui:options'],
  );
  const options = useOptions(
    scope && {
      key: scopeId(scope),
      load: async signal => {
        const { items } = await api.getClusterVersions(scope, { signal });
        return items
          .filter(version => version.status !== 'UNSUPPORTED')
          .sort(newestFirst)
          .map(versionChoice);
      },
    },
  );
  const versions = options.status === 'loaded' ? options.items : [];
  const chosen = versions.find(choice => choice.value === props.formData);
  return (
    <OptionPicker
      field={pickerField(props, { title: 'Kubernetes version' })}
      words={{
        one: 'Kubernetes version',
        many: 'Kubernetes versions',
        manual: 'Kubernetes version',
        example: '1.34',
        parent: 'the account and region',
        place: scope ? describePlace(scope) : '',
      }}
      parentKey={scope && scopeId(scope)}
      options={options}
      preselected={versions.find(choice => choice.badge)?.value}
      chosenDetail={chosen?.detail}
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}
