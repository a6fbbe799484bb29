import { screen } from '@testing-library/react';
import useAsync from 'react-use/esm/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { useCustomFieldExtensions } from '@backstage/plugin-scaffolder-react';
import { formFieldsApiRef } from '@backstage/plugin-scaffolder-react/alpha';
import { renderInTestApp } from '@backstage/test-utils';
import { eksFieldExtensions } from './legacy';
import { scaffolderModuleEks } from './module';

const NAMES = [
  'EksAddonPicker',
  'EksAddonVersionPicker',
  'EksClusterPicker',
  'EksIamRolePicker',
  'EksInstanceTypePicker',
  'EksKubernetesVersionPicker',
  'EksMeshObjectPicker',
  'EksMeshPicker',
  'EksPreflight',
  'EksScalingPicker',
  'EksScopePicker',
  'EksServiceAccountPicker',
  'EksSubnetPicker',
  'EksVpcPicker',
];

interface Registered {
  name: string;
  schema?: { schema?: { returnValue: object }; returnValue?: object };
}

/** Each field with what it returns, as the Custom Field Explorer reads it. */
function Fields(props: { fields: Registered[] }) {
  return (
    <ul>
      {props.fields
        .filter(({ name }) => name.startsWith('Eks'))
        .map(({ name, schema }) => (
          <li key={name}>
            {schema?.schema?.returnValue ?? schema?.returnValue
              ? name
              : `${name} without schema`}
          </li>
        ))}
    </ul>
  );
}

const listed = async () =>
  (await screen.findAllByText(/^Eks/)).map(item => item.textContent).sort();

describe('the fields', () => {
  it('are found by the scaffolder of the new frontend system', async () => {
    function Page() {
      const api = useApi(formFieldsApiRef);
      const { value } = useAsync(() => api.loadFormFields(), [api]);
      return <Fields fields={(value ?? []) as unknown as Registered[]} />;
    }
    renderTestApp({
      features: [
        scaffolderPlugin,
        scaffolderModuleEks,
        createFrontendModule({
          pluginId: 'app',
          extensions: [
            PageBlueprint.make({
              name: 'fields',
              params: { path: '/', loader: async () => <Page /> },
            }),
          ],
        }),
      ],
    });
    expect(await listed()).toEqual(NAMES);
  });

  it('are found by the scaffolder of the old frontend system', async () => {
    function Page() {
      const fields = useCustomFieldExtensions<Registered>(eksFieldExtensions);
      return <Fields fields={fields} />;
    }
    await renderInTestApp(<Page />);
    expect(await listed()).toEqual(NAMES);
  });
});
