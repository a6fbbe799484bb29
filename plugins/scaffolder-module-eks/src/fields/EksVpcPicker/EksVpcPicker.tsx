import { useApi } from '@backstage/core-plugin-api';
import {
  describePlace,
  scopeId,
  type VpcOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { Choice } from '../../picker/Choice';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksVpcPickerProps } from './schema';

/**
 * Picks a VPC of the chosen account and region; the form keeps its id.
 *
 * @public
 */
export function EksVpcPicker(props: EksVpcPickerProps) {
  const api = useApi(eksApiRef);
  const scope = scopeValue(
    props.formContext?.formData,
    props.uiSchema['ui:options'],
  );
  const options = useOptions(
    scope && {
      key: scopeId(scope),
      load: async signal => {
        const { items } = await api.getVpcs(scope, { signal });
        return items.map(vpcChoice);
      },
    },
  );
  const vpcs = options.status === 'loaded' ? options.items : [];
  const chosen = vpcs.find(choice => choice.value === props.formData);
  return (
    <OptionPicker
      field={pickerField(props, { title: 'VPC' })}
      words={{
        one: 'VPC',
        many: 'VPCs',
        manual: 'VPC id',
        example: 'vpc-0a1b2c3d4e5f67890',
        parent: 'the account and region',
        place: scope ? describePlace(scope) : '',
      }}
      parentKey={scope && scopeId(scope)}
      options={options}
      preselected={vpcs.length === 1 ? vpcs[0].value : undefined}
      chosenDetail={chosen?.detail}
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function vpcChoice(vpc: VpcOption): Choice {
  return {
    value: vpc.vpcId,
    label: vpc.name ?? vpc.vpcId,
    detail: [vpc.vpcId, ...vpc.cidrBlocks].join(', '),
    badge: vpc.isDefault ? 'default' : undefined,
  };
}
