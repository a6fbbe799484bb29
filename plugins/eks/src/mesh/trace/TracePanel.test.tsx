import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aShopComponent,
  renderMeshTab,
} from '../../__testUtils__/renderMeshTab';
import { downloadFile } from '../../widgets/downloadFile';

jest.mock('../../widgets/downloadFile');

const { mesh, objects } = aShopMesh();

function renderTab(service: string, options: { search?: string } = {}) {
  const api = new FakeEksApi({ meshes: [mesh], meshObjects: objects });
  renderMeshTab({
    api,
    entity: aShopComponent(service),
    search: `?view=table${options.search ?? ''}`,
  });
  return api;
}

describe('TracePanel', () => {
  it('tells who answers a request, by what share, and which route takes it', async () => {
    renderTab('checkout');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );

    const result = within(
      (await screen.findByText(/^90 % to/)).closest('section')!,
    );
    expect(result.getByText(/^10 % to/)).toHaveTextContent('checkout-v2');
    expect(
      result.getByRole('button', { name: /Route checkout\/canary/ }),
    ).toBeInTheDocument();
    expect(result.getByText(/takes it/)).toBeInTheDocument();
    expect(screen.getByTestId('search')).toHaveTextContent('trace=');
  });

  it('tells why a route does not take a request, and that nobody answers', async () => {
    renderTab('catalog');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );
    expect(await screen.findByText(/^Nobody answers/)).toBeInTheDocument();
    expect(screen.getByText(/does not:/)).toHaveTextContent('x-beta');

    await userEvent.type(
      screen.getByRole('textbox', { name: 'Headers' }),
      'x-beta: true',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(await screen.findByText(/^100 % to/)).toHaveTextContent('catalog');

    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() =>
      expect(screen.queryByText(/^100 % to/)).not.toBeInTheDocument(),
    );
  });

  it('follows the request that the address tells', async () => {
    renderTab('catalog', {
      search: `&trace=${encodeURIComponent(
        JSON.stringify({
          service: 'catalog.shop.svc.cluster.local',
          path: '/',
          headers: { 'x-beta': 'true' },
        }),
      )}`,
    });

    expect(await screen.findByText(/^100 % to/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Headers' })).toHaveValue(
      'x-beta: true',
    );
  });

  it('does not take a question that failed for nobody', async () => {
    const api = renderTab('checkout');
    api.failWith('traceMeshRoute', {
      status: 500,
      name: 'Error',
      message: 'broken',
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );

    expect(await screen.findByText('broken')).toBeInTheDocument();
    expect(screen.queryByText(/^Nobody answers/)).not.toBeInTheDocument();
  });
});

describe('ExportMenu', () => {
  it('saves the graph as it is shown', async () => {
    renderTab('checkout');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Export' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Mermaid' }),
    );

    await waitFor(() =>
      expect(downloadFile).toHaveBeenCalledWith(
        'shop-checkout.shop.svc.cluster.local.mmd',
        expect.stringContaining('checkout-v1'),
      ),
    );
  });
});
