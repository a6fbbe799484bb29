import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab } from '../__testUtils__/renderMeshTab';

function renderShop() {
  const { mesh, objects } = aShopMesh();
  renderMeshTab({
    api: new FakeEksApi({ meshes: [mesh], meshObjects: objects }),
  });
}

const node = (name: RegExp) => screen.findByRole('button', { name });

describe('the keys of the picture', () => {
  it('lead along the edges and back', async () => {
    renderShop();
    const service = await node(/^Virtual service .* this service/);
    service.focus();

    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(
      await node(/^Virtual router .*checkout/),
    );
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(service);
  });

  it('say when there is nothing further, and stay', async () => {
    renderShop();
    const service = await node(/^Virtual service .* this service/);
    service.focus();

    await userEvent.keyboard('{ArrowLeft}');

    expect(document.activeElement).toBe(service);
    expect(
      await screen.findByText('Nothing that is shown leads to it.'),
    ).toBeInTheDocument();
  });

  it('zoom and show all without leaving the node', async () => {
    renderShop();
    const service = await node(/^Virtual service .* this service/);
    service.focus();
    const picture = () =>
      document.querySelector<HTMLElement>('.react-flow__viewport')!.style
        .transform;
    const before = picture();

    await userEvent.keyboard('+');

    expect(document.activeElement).toBe(service);
    await screen.findByRole('button', { name: /^Zoom in/ });
    expect(picture()).not.toBe(before);
  });
});
