import {
  aMesh,
  aMeshObject,
  aShopMesh,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab, shownSearch } from '../__testUtils__/renderMeshTab';

const meshEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'shop-mesh',
    annotations: { 'eks-platform.io/mesh': 'shop' },
  },
  spec: { type: 'service-mesh' },
};

/** The shop with a virtual node that nobody leads to and a route that never gets a request. */
function aTroubledShop() {
  const { mesh, objects } = aShopMesh();
  const router = objects.find(({ type }) => type === 'virtual-router')!;
  const target = objects.find(({ type }) => type === 'virtual-node')!;
  const route = {
    type: 'route' as const,
    parentName: router.name,
    protocol: 'http',
    targets: [{ type: 'virtual-node' as const, name: target.name, weight: 1 }],
    match: 'prefix /shadow',
    matches: [{ path: { type: 'prefix' as const, value: '/shadow' } }],
  };
  return new FakeEksApi({
    meshes: [mesh],
    meshObjects: [
      ...objects,
      aMeshObject({ type: 'virtual-node', name: 'orphan' }),
      aMeshObject({ ...route, name: 'first', priority: 0 }),
      aMeshObject({ ...route, name: 'second', priority: 1 }),
      aMeshObject({
        type: 'virtual-node',
        name: 'odd',
        problems: ['weight -1 is not a number from 0 to 100'],
      }),
    ],
  });
}

describe('the tab of a whole mesh', () => {
  it('shows every object, also what nobody leads to, and says what is wrong', async () => {
    renderMeshTab({ api: aTroubledShop(), entity: meshEntity });

    const orphan = await screen.findByRole('button', {
      name: /^Virtual node Not reached orphan .*No traffic reaches it: /,
    });
    expect(
      screen.getByRole('button', {
        name: /^Route Never matched \+1 second .*takes all its requests first/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: /^Virtual node Problem( \+1)? odd .*weight -1 is not a number/,
      }),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Depth/)).not.toBeInTheDocument();

    orphan.focus();
    await userEvent.keyboard('{Enter}');
    const details = await screen.findByRole('complementary');
    expect(details).toHaveTextContent('Something is wrong with it');
    expect(details).toHaveTextContent('No traffic reaches it: ');
  });

  it('leads from a route that is never matched to the one that takes its requests', async () => {
    renderMeshTab({
      api: aTroubledShop(),
      entity: meshEntity,
      search: '?find=second',
    });
    (await screen.findByRole('button', { name: /^Route .* second / })).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the other route' }),
    );

    expect(shownSearch()).toMatch(/node=route\/.*\/first/);
  });

  it('says in the table what is wrong, too', async () => {
    renderMeshTab({
      api: aTroubledShop(),
      entity: meshEntity,
      search: '?view=table',
    });
    const table = await screen.findByRole('table');
    const row = within(table)
      .getByRole('rowheader', { name: 'orphan' })
      .closest('[role="row"], tr');
    expect(row).toHaveTextContent('No traffic reaches it: ');
  });

  it('follows a request from where its host leads', async () => {
    const api = aTroubledShop();
    renderMeshTab({ api, entity: meshEntity, search: '?view=table' });

    await userEvent.type(
      await screen.findByLabelText(/^Host/),
      'checkout.shop.svc.cluster.local',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Follow' }));

    expect(shownSearch()).toContain('checkout.shop.svc.cluster.local');
    expect((await screen.findAllByText(/checkout-v/)).length).toBeGreaterThan(
      0,
    );
  });

  it('says so when nothing is in the mesh', async () => {
    renderMeshTab({
      api: new FakeEksApi({ meshes: [aMesh()], meshObjects: [] }),
      entity: meshEntity,
    });

    expect(
      await screen.findByText('Nothing of this mesh to show'),
    ).toBeInTheDocument();
  });
});
