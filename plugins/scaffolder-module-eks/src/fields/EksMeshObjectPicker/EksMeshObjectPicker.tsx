import { useApi } from '@backstage/core-plugin-api';
import {
  scopeId,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { Choice } from '../../picker/Choice';
import { OptionPicker } from '../../picker/OptionPicker';
import { fieldText, scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksMeshObjectPickerProps } from './schema';

/**
 * Picks a virtual node, router, service or gateway of the chosen mesh; the form keeps its name.
 *
 * @public
 */
export function EksMeshObjectPicker(props: EksMeshObjectPickerProps) {
  const api = useApi(eksApiRef);
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const type = uiOptions?.type ?? 'virtual-node';
  const scope = scopeValue(formData, uiOptions);
  const mesh =
    uiOptions?.mesh ?? fieldText(formData, uiOptions?.meshField ?? 'meshName');
  const key = scope && mesh ? `${scopeId(scope)}/${mesh}/${type}` : undefined;
  const options = useOptions(
    scope && mesh && key
      ? {
          key,
          load: async signal => {
            const { items } = await api.getMeshObjects(
              { ...scope, mesh, type },
              { signal },
            );
            return items.map(meshObjectChoice);
          },
        }
      : undefined,
  );
  const noun = type.replace('-', ' ');
  return (
    <OptionPicker
      field={pickerField(props, {
        title: noun.charAt(0).toUpperCase() + noun.slice(1),
      })}
      words={{
        one: noun,
        many: `${noun}s`,
        manual: `name of the ${noun}`,
        example: 'checkout-v1',
        parent: scope ? 'the mesh' : 'the account and region',
        place: mesh ? `mesh ${mesh}` : '',
      }}
      parentKey={key}
      options={options}
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function meshObjectChoice(object: MeshObject): Choice {
  const ports = object.listeners.map(
    listener => `${listener.protocol} ${listener.port}`,
  );
  return {
    value: object.name,
    label: object.name,
    detail: [object.serviceDiscovery, ...ports].filter(Boolean).join(', '),
  };
}
