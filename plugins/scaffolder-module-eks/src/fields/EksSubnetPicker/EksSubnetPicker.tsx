import { useApi } from '@backstage/core-plugin-api';
import {
  describePlace,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { ListField } from '../../picker/ListField';
import { fieldText, scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import { judgeSubnets, usualSubnets } from './judgeSubnets';
import type { EksSubnetPickerProps } from './schema';
import { byKindAndZone, subnetChoice } from './subnetChoice';
import { SubnetFindings } from './SubnetFindings';
import { SubnetList } from './SubnetList';

/**
 * Picks subnets of the chosen VPC, with zone, CIDR block, reachability and free addresses; says at once what EKS would
 * refuse.
 *
 * @public
 */
export function EksSubnetPicker(props: EksSubnetPickerProps) {
  const api = useApi(eksApiRef);
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const scope = scopeValue(formData, uiOptions);
  const vpcId = uiOptions?.vpcId ?? fieldText(formData, uiOptions?.vpcField);
  const isReady = scope && (vpcId || !uiOptions?.vpcField);
  const key = isReady ? `${scopeId(scope)}/${vpcId ?? ''}` : undefined;
  const options = useOptions(
    isReady && key
      ? {
          key,
          load: async signal => {
            const { items } = await api.getSubnets(
              { ...scope, vpcId },
              { signal },
            );
            return [...items].sort(byKindAndZone).map(subnetChoice);
          },
        }
      : undefined,
  );
  const field = pickerField(props, { title: 'Subnets' });
  const values = (props.formData ?? []).filter(Boolean);
  const listed =
    options.status === 'loaded'
      ? options.items.map(choice => choice.subnet)
      : [];
  const findings =
    scope && listed.length > 0 && values.length > 0
      ? judgeSubnets({ scope, subnetIds: values, listed })
      : [];
  return (
    <ListField
      field={field}
      words={{
        one: 'subnet',
        many: 'subnets',
        manual: 'subnet ids',
        example: 'subnet-0a1b2c3d4e5f67890, subnet-0f9e8d7c6b5a43210',
        parent: scope ? 'the VPC' : 'the account and region',
        place: placeOf(scope && describePlace(scope), vpcId),
      }}
      parentKey={key}
      options={options}
      isMultiple
      values={values}
      onChange={props.onChange}
      chosenDetail={
        listed.length > 0
          ? `${values.length} of ${listed.length} subnets chosen`
          : undefined
      }
      extra={
        <SubnetFindings findings={findings} told={props.rawErrors ?? []} />
      }
    >
      {({ items, choose }) => (
        <SubnetList
          field={field}
          choices={items}
          usualIds={scope ? usualSubnets(scope, listed) : []}
          values={values}
          onChange={choose}
        />
      )}
    </ListField>
  );
}

function placeOf(place: string | undefined, vpcId: string | undefined): string {
  return vpcId ? `${vpcId} (${place})` : place ?? '';
}
