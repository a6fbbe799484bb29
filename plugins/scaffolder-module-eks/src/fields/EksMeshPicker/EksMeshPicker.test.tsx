import { screen, waitFor } from '@testing-library/react';
import { aMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Mesh',
  required: ['meshName'],
  properties: {
    meshName: { title: 'Mesh', type: 'string', 'ui:field': 'EksMeshPicker' },
    node: {
      title: 'Virtual node',
      type: 'string',
      'ui:field': 'EksMeshObjectPicker',
      'ui:options': { type: 'virtual-node' },
    },
  },
};
const values = { scope: { ...PLATFORM } };

describe('EksMeshPicker and EksMeshObjectPicker', () => {
  it('pick an App Mesh mesh and something in it', async () => {
    const lattice = aMesh({ name: 'lattice', source: 'lattice-api' });
    const estate = anEstate();
    const wizard = await renderWizard({
      api: new FakeEksApi({
        ...estate,
        meshes: [...(estate.meshes ?? []), lattice],
      }),
      pages: [page],
      values,
    });
    expect(await screen.findByText('Choose the mesh first.')).toBeVisible();

    expect(screen.getByRole('note')).toHaveTextContent(
      'AWS ended App Mesh on 2026-09-30',
    );
    await wizard.user.click(await wizard.input(/^Mesh/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['shop', 'labEgress DROP_ALL']);
    await wizard.user.click(screen.getByRole('option', { name: 'shop' }));

    await wizard.user.click(await wizard.input('Virtual node'));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['checkout-v1', 'checkout-v2']);
    await wizard.user.click(
      screen.getByRole('option', { name: 'checkout-v2' }),
    );
    expect(await wizard.create()).toMatchObject({
      meshName: 'shop',
      node: 'checkout-v2',
    });
  });

  it('take back what was chosen in a mesh left behind', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: { ...values, meshName: 'shop', node: 'checkout-v1' },
    });
    await waitFor(() =>
      expect(screen.getByLabelText('Virtual node')).toHaveValue('checkout-v1'),
    );
    await wizard.pick(/^Mesh/, /lab/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no virtual node in mesh lab.',
    );
    const { node } = await wizard.create();
    expect(node).toBeUndefined();
  });

  it('take names typed by hand, but not with spaces', async () => {
    const api = new FakeEksApi(anEstate({ meshes: [] }));
    const wizard = await renderWizard({ api, pages: [page], values });
    await wizard.press('Type the mesh name');
    await wizard.user.type(screen.getByLabelText(/^Mesh/), 'my mesh');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'my mesh' is not a name in a mesh/),
    ).not.toHaveLength(0);
  });

  it('work inside lists of objects, where the wizard validates in a way of its own', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [
        {
          title: 'Targets',
          properties: {
            targets: {
              type: 'array',
              items: {
                type: 'object',
                properties: { node: page.properties.node },
              },
            },
          },
        },
      ],
      values: { ...values, meshName: 'shop', targets: [{}] },
    });
    await wizard.pick('Virtual node', 'checkout-v1');
    expect(await wizard.create()).toMatchObject({
      targets: [{ node: 'checkout-v1' }],
    });
  });
});
