import { useApi } from '@backstage/core-plugin-api';
import {
  describePlace,
  scopeId,
  type ClusterOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { Choice } from '../../picker/Choice';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksClusterPickerProps } from './schema';

/**
 * Picks a cluster of the chosen account and region; the form keeps its name.
 *
 * @public
 */
export function EksClusterPicker(props: EksClusterPickerProps) {
  const api = useApi(eksApiRef);
  const scope = scopeValue(
    props.formContext?.formData,
    props.uiSchema['ui:options'],
  );
  const options = useOptions(
    scope && {
      key: scopeId(scope),
      load: async signal =>
        (await api.getClusterOptions(scope, { signal })).items.map(
          clusterChoice,
        ),
    },
  );
  const clusters = options.status === 'loaded' ? options.items : [];
  return (
    <OptionPicker
      field={pickerField(props, { title: 'Cluster' })}
      words={{
        one: 'cluster',
        many: 'clusters',
        manual: 'name of the cluster',
        example: 'platform-prod',
        parent: 'the account and region',
        place: scope ? describePlace(scope) : '',
      }}
      parentKey={scope && scopeId(scope)}
      options={options}
      chosenDetail={
        clusters.find(({ value }) => value === props.formData)?.detail
      }
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function clusterChoice(option: ClusterOption): Choice {
  const { name, version, status, autoMode } = option;
  return {
    value: name,
    label: name,
    detail: [`Kubernetes ${version}`, autoMode && 'EKS Auto Mode']
      .filter(Boolean)
      .join(', '),
    badge: status === 'ACTIVE' ? undefined : status.toLowerCase(),
  };
}
