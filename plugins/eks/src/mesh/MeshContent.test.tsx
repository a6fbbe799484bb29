import type { Entity } from '@backstage/catalog-model';
import {
  aMesh,
  aShopMesh,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import {
  aFreshness,
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aComponent, renderMeshTab } from '../__testUtils__/renderMeshTab';

const domain = 'shop.svc.cluster.local';

function aShopApi() {
  const { mesh, objects } = aShopMesh();
  return new FakeEksApi({ meshes: [mesh], meshObjects: objects });
}

function renderTab(
  options: { api?: FakeEksApi; entity?: Entity; search?: string } = {},
) {
  const { api = aShopApi(), ...rest } = options;
  return renderMeshTab({ api, ...rest });
}

describe('MeshContent', () => {
  describe('as a picture', () => {
    it('draws the objects around the service, each saying what it is', async () => {
      renderTab({ search: '?depth=2' });

      const node = await screen.findByRole('button', {
        name: `Virtual service Not reached checkout.${domain} this service. No traffic reaches it: no gateway route leads to it and no virtual node declares it as a backend.`,
      });
      expect(node).toBeInTheDocument();
      expect(
        screen.getByRole('button', {
          name: `Virtual service Missing legacy-inventory.${domain} does not exist: virtual node orders declares it as a backend`,
        }),
      ).toBeInTheDocument();
      expect(screen.getByText('90 % · http')).toBeInTheDocument();
      expect(screen.getByText('10 % · http')).toBeInTheDocument();
      expect(screen.getByText('16 objects, 1 missing')).toBeInTheDocument();
      expect(screen.getByRole('list', { name: 'Legend' })).toHaveTextContent(
        'referred to, does not exist',
      );
    });

    it('opens the details of a node by keyboard and closes them by Escape', async () => {
      renderTab();
      const node = await screen.findByRole('button', {
        name: /^Virtual node Active checkout-v1/,
      });

      node.focus();
      await userEvent.keyboard('{Enter}');

      const details = await screen.findByRole('complementary', {
        name: 'Details of checkout-v1',
      });
      expect(
        await within(details).findByText('http on port 8080'),
      ).toBeInTheDocument();
      expect(details).toHaveFocus();
      expect(screen.getByTestId('search')).toHaveTextContent(
        'node=virtual-node%2Fcheckout-v1',
      );

      await userEvent.keyboard('{Escape}');
      expect(
        screen.queryByRole('complementary', { name: /Details/ }),
      ).not.toBeInTheDocument();
      expect(screen.getByTestId('search')).toBeEmptyDOMElement();
    });
  });

  describe('as a table', () => {
    it('says all that the picture says', async () => {
      renderTab({ search: '?view=table&depth=2' });

      const table = await screen.findByRole('table', {
        name: `Objects of the mesh around checkout.${domain}`,
      });
      expect(within(table).getAllByRole('row')).toHaveLength(17);
      const [route] = within(table)
        .getAllByRole('row')
        .filter(row => row.textContent?.startsWith('canary'));
      expect(route).toHaveTextContent('prefix /');
      expect(route).toHaveTextContent('Virtual node · 90 % · http');
      const [missing] = within(table)
        .getAllByRole('row')
        .filter(row => row.textContent?.startsWith('legacy-inventory'));
      expect(missing).toHaveTextContent('Missing');
      expect(missing).toHaveTextContent(
        'virtual node orders declares it as a backend',
      );
    });

    it('leads from one object to the next', async () => {
      renderTab({ search: '?view=table&node=virtual-node/orders' });

      const details = await screen.findByRole('complementary', {
        name: 'Details of orders',
      });
      const [backend] = within(details).getAllByRole('button', {
        name: `Details of Virtual service legacy-inventory.${domain}`,
      });
      await userEvent.click(backend);

      expect(
        await screen.findByText('This object does not exist'),
      ).toBeInTheDocument();
      expect(screen.getByRole('alert')).toHaveTextContent(
        'virtual node orders declares it as a backend',
      );
    });
  });

  it('keeps view, depth and the open node in the URL', async () => {
    renderTab({ search: '?view=table&depth=2&other=kept' });
    await screen.findByText('16 objects, 1 missing');
    expect(screen.getByRole('button', { name: 'Table' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );

    await userEvent.click(screen.getByLabelText(/^Depth/));
    await userEvent.click(await screen.findByRole('option', { name: 'All' }));
    await userEvent.click(screen.getByRole('button', { name: 'Graph' }));

    await waitFor(() =>
      expect(screen.getByTestId('search')).toHaveTextContent(
        '?depth=all&other=kept',
      ),
    );
  });

  it('takes what the URL says wrongly for not said', async () => {
    renderTab({ search: '?view=sideways&depth=99' });

    expect(await screen.findByText('11 objects')).toBeVisible();
  });

  it('shows of an object its specification and its entities in the catalog', async () => {
    renderTab({
      search: `?view=table&node=virtual-service/checkout.${domain}`,
    });

    expect(
      await screen.findByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(screen.getByText('Specification')).toBeInTheDocument();
  });

  it('says when the open node is not there any more', async () => {
    renderTab({ search: '?view=table&node=virtual-node/gone' });

    expect(
      await screen.findByText('Not in the inventory any more'),
    ).toBeInTheDocument();
  });

  it('says when details cannot be read, and recovers', async () => {
    const api = aShopApi();
    const mend = api.failWith('getMeshObjects', {
      status: 500,
      name: 'Error',
      message: 'The database is away',
    });
    renderTab({ api, search: '?view=table&node=virtual-node/orders' });
    expect(await screen.findByText('The database is away')).toBeInTheDocument();

    mend();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('http on port 8080')).toBeInTheDocument();
  });

  it('names the annotation and its form when it cannot be read', async () => {
    renderTab({
      entity: aComponent({ 'eks-platform.io/mesh-service': 'checkout' }),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The annotation eks-platform.io/mesh-service cannot be read' +
        'It must be <mesh>/<service>, for example shop/checkout.shop.svc.cluster.local, but is "checkout".',
    );
  });

  it('says on an entity without a mesh service what it needs', async () => {
    renderTab({ entity: aComponent({}) });

    expect(await screen.findByText('No mesh service')).toBeInTheDocument();
  });

  it('says that it is loading', async () => {
    const api = aShopApi();
    api.hold('getMeshTopology');
    renderTab({ api });

    expect(await screen.findByText('Loading mesh shop')).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [503, 'Not collected yet'],
    [500, 'Something went wrong'],
  ])('tells a failure with status %d as "%s"', async (status, title) => {
    const api = aShopApi();
    api.failWith('getMeshTopology', {
      status,
      name: 'AnyError',
      message: 'as the server put it',
    });
    renderTab({ api });

    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(screen.getByText('as the server put it')).toBeInTheDocument();
  });

  it('says when mesh or service are unknown', async () => {
    renderTab({ api: new FakeEksApi() });

    expect(
      await screen.findByText("No mesh 'shop' in any scope"),
    ).toBeInTheDocument();
  });

  it('says that it may not be seen, not that nothing is there', async () => {
    const api = aShopApi();
    api.failWith('getMeshTopology', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed',
    });
    renderTab({ api });

    expect(
      (await screen.findAllByText(/not allowed|no permission|may not/i)).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByText(/Nothing of this mesh/)).not.toBeInTheDocument();
  });

  it('says how to tell two meshes of one name apart', async () => {
    renderTab({
      api: new FakeEksApi({
        meshes: [aMesh(), aMesh({ accountId: '444455556666' })],
      }),
    });

    expect(
      await screen.findByText(/eu-west-1 of 111122223333 and/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Add the annotations aws.amazon.com\/account-id/),
    ).toBeInTheDocument();
  });

  it('shows stale data as such', async () => {
    const api = aShopApi();
    api.change({
      scopes: [aScope({ freshness: aFreshness({ state: 'stale' }) })],
    });
    renderTab({ api });

    expect(await screen.findByText('Not up to date')).toBeInTheDocument();
    expect(await screen.findByText('11 objects')).toBeInTheDocument();
  });

  it('says what it means that AWS ended the technology of the mesh', async () => {
    const api = aShopApi();
    api.change({ endOfLife: '2026-09-30' });
    renderTab({ api });

    expect(
      await screen.findByText(/App Mesh on September 30, 2026/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /VPC Lattice documentation/ }),
    ).toBeInTheDocument();
  });
});
