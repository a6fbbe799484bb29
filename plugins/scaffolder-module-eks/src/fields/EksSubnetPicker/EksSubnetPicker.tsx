import { useApi } from '@backstage/core-plugin-api';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { ListField } from '../../picker/ListField';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import { judgeSubnets, usualSubnets } from './judgeSubnets';
import type { EksSubnetPickerProps, EksSubnetPickerUiOptions } from './schema';
import { byKindAndZone, subnetChoice } from './subnetChoice';
import { SubnetFindings } from './SubnetFindings';
import { SubnetList } from './SubnetList';
import {
  loadSubnets,
  subnetParent,
  subnetParentKey,
  type SubnetParent,
} from './subnetParent';

/**
 * Picks subnets of the chosen VPC or cluster, with zone, CIDR block, reachability and free addresses; says at once what EKS would
 * refuse.
 *
 * @public
 */
export function EksSubnetPicker(props: EksSubnetPickerProps) {
  const api = useApi(eksApiRef);
  const uiOptions = props.uiSchema['ui:options'];
  const formData = props.formContext?.formData;
  const parent = subnetParent(formData, uiOptions);
  const key = parent && subnetParentKey(parent);
  const options = useOptions(
    parent && key !== undefined
      ? {
          key,
          load: async signal => {
            const { onlyPrivate } = uiOptions ?? {};
            const subnets = await loadSubnets(
              api,
              { ...parent, onlyPrivate },
              signal,
            );
            return subnets.sort(byKindAndZone).map(subnetChoice);
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
  const scope = parent?.scope;
  const findings =
    scope && !parent.cluster && listed.length > 0 && values.length > 0
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
        parent: wordOfParent(formData, uiOptions),
        place: parent ? placeOf(parent) : '',
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

function wordOfParent(
  formData: unknown,
  uiOptions: EksSubnetPickerUiOptions | undefined,
): string {
  if (!scopeValue(formData, uiOptions)) {
    return 'the account and region';
  }
  return uiOptions?.clusterField ? 'the cluster' : 'the VPC';
}

function placeOf({ scope, vpcId, cluster }: SubnetParent): string {
  const what = vpcId ?? (cluster && `the VPC of ${cluster}`);
  return what ? `${what} (${describePlace(scope)})` : describePlace(scope);
}
