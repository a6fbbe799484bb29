import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  APP_MESH_ENDED_ON,
  describePlace,
  scopeId,
  type Mesh,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import Alert from '@material-ui/lab/Alert';
import type { Choice } from '../../picker/Choice';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksMeshPickerProps } from './schema';

const LATTICE_DOCUMENTATION =
  'https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html';

/**
 * Picks an App Mesh mesh of the chosen account and region; the form keeps its name.
 *
 * @public
 */
export function EksMeshPicker(props: EksMeshPickerProps) {
  const api = useApi(eksApiRef);
  const scope = scopeValue(
    props.formContext?.formData,
    props.uiSchema['ui:options'],
  );
  const options = useOptions(
    scope && {
      key: scopeId(scope),
      load: async signal => {
        const { items } = await api.getMeshes(scope, { signal });
        return items
          .filter(mesh => mesh.source === 'app-mesh-api')
          .map(meshChoice);
      },
    },
  );
  const only =
    options.status === 'loaded' && options.items.length === 1
      ? options.items[0].value
      : undefined;
  return (
    <OptionPicker
      field={pickerField(props, { title: 'Mesh' })}
      words={{
        one: 'mesh',
        many: 'meshes',
        manual: 'mesh name',
        example: 'shop',
        parent: 'the account and region',
        place: scope ? describePlace(scope) : '',
      }}
      parentKey={scope && scopeId(scope)}
      options={options}
      preselected={only}
      extra={
        <Alert severity="warning" role="note">
          AWS ended App Mesh on {APP_MESH_ENDED_ON}. A mesh is changed where its
          API still answers; what is new belongs in{' '}
          <Link to={LATTICE_DOCUMENTATION} underline="always">
            Amazon VPC Lattice
          </Link>
          .
        </Alert>
      }
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function meshChoice(mesh: Mesh): Choice {
  return {
    value: mesh.name,
    label: mesh.name,
    detail: mesh.egressFilter && `Egress ${mesh.egressFilter}`,
    badge: mesh.status === 'ACTIVE' ? undefined : mesh.status.toLowerCase(),
  };
}
