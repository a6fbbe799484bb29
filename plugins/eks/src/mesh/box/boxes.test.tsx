import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab, shownSearch } from '../../__testUtils__/renderMeshTab';

function renderShop(search = '') {
  const { mesh, objects } = aShopMesh();
  const cluster = { name: 'dev', arn: 'arn:aws:eks:eu-west-1:1:cluster/dev' };
  renderMeshTab({
    api: new FakeEksApi({
      meshes: [{ ...mesh, origin: { cluster } }],
      meshObjects: objects,
    }),
    search,
  });
}

describe('the boxes of a mesh', () => {
  it('are drawn when asked for, with their names, and go again', async () => {
    renderShop();
    const toggle = await screen.findByRole('button', { name: 'Boxes' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');

    await userEvent.click(toggle);

    expect(await screen.findByText('Cluster dev')).toBeInTheDocument();
    expect(screen.getByText('Mesh shop')).toBeInTheDocument();
    expect(screen.getByText('Namespace shop')).toBeInTheDocument();
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(shownSearch()).toContain('boxes=on');

    await userEvent.click(toggle);
    await screen.findByRole('button', { name: /^Virtual router/ });
    expect(screen.queryByText('Namespace shop')).not.toBeInTheDocument();
  });

  it('are no stops of the Tab key and open no details', async () => {
    renderShop('?boxes=on');
    const box = (await screen.findByText('Namespace shop')).closest(
      '.react-flow__node',
    );
    expect(box).not.toHaveAttribute('tabindex');
    expect(box).not.toHaveAttribute('role', 'button');
  });

  it('stand in the table as a column', async () => {
    renderShop('?view=table');
    const table = await screen.findByRole('table');
    expect(
      within(table).getByRole('columnheader', { name: /Namespace/ }),
    ).toBeInTheDocument();
    const row = within(table)
      .getByRole('rowheader', { name: 'checkout-v1' })
      .closest('[role="row"], tr');
    expect(row).toHaveTextContent('shop');
  });
});
