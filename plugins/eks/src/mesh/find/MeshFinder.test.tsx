import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab, shownSearch } from '../../__testUtils__/renderMeshTab';
import { downloadFile } from '../../widgets/downloadFile';

jest.mock('../../widgets/downloadFile');

async function renderTable(search = '') {
  const { mesh, objects } = aShopMesh();
  renderMeshTab({
    api: new FakeEksApi({ meshes: [mesh], meshObjects: objects }),
    search: `?view=table&depth=2${search}`,
  });
  return screen.findByRole('search', { name: 'Find and hide' });
}

describe('MeshFinder', () => {
  it('goes from one find to the next and back, by keyboard, and keeps the focus', async () => {
    const finder = await renderTable();
    const field = within(finder).getByRole('searchbox', { name: 'Find' });

    await userEvent.type(field, 'kind:route');
    expect(await within(finder).findByText('2 found')).toBeInTheDocument();
    expect(shownSearch()).toContain('find=kind:route');

    await userEvent.keyboard('{Enter}');
    expect(await within(finder).findByText('1 of 2')).toBeInTheDocument();
    expect(shownSearch()).toContain('node=route/');
    await userEvent.keyboard('{Enter}');
    expect(await within(finder).findByText('2 of 2')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(await within(finder).findByText('1 of 2')).toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await within(finder).findByText('2 of 2')).toBeInTheDocument();
    expect(field).toHaveFocus();
  });

  it('goes by its buttons, which rest while there is nothing', async () => {
    const finder = await renderTable('&find=nobody');
    expect(await within(finder).findByText('Nothing found')).toBeVisible();
    const next = within(finder).getByRole('button', {
      name: 'Next one found',
    });
    expect(next).toBeDisabled();

    const field = within(finder).getByRole('searchbox', { name: 'Find' });
    await userEvent.clear(field);
    expect(within(finder).getByText(/kind:route/)).toBeInTheDocument();
    await userEvent.type(field, 'is:missing');
    await userEvent.click(next);
    expect(await within(finder).findByText('1 of 1')).toBeInTheDocument();
    expect(
      await screen.findByText('This object does not exist'),
    ).toBeInTheDocument();
  });

  it('says which term it does not know, and finds nothing by it', async () => {
    const finder = await renderTable('&find=kind:pod');
    expect(
      await within(finder).findByText('Not understood: kind:pod'),
    ).toBeInTheDocument();
    expect(
      within(finder).getByRole('searchbox', { name: 'Find' }),
    ).toBeInvalid();
  });

  it('hides what is asked for, but the service of the page, says how many, and shows all again', async () => {
    const finder = await renderTable('&hide=kind:service%20or%20is:missing');
    expect(await within(finder).findByText(/\d+ hidden/)).toBeInTheDocument();
    const rows = () => within(screen.getByRole('table')).getAllByRole('row');
    const left = rows().length;
    const hidden = Number(/(\d+) hidden/.exec(finder.textContent ?? '')?.[1]);
    expect(left + hidden).toBe(17);
    expect(
      screen.getAllByRole('button', { name: /Virtual service checkout\./ }),
    ).not.toHaveLength(0);

    await userEvent.click(
      within(finder).getByRole('button', { name: 'Show all' }),
    );
    await waitFor(() => expect(rows()).toHaveLength(17));
    expect(shownSearch()).not.toContain('hide');
  });
});

describe('pictures', () => {
  it('are saved as SVG, of what is shown', async () => {
    await renderTable('&hide=kind:route');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Picture, SVG' }),
    );
    await waitFor(() => expect(downloadFile).toHaveBeenCalled());
    const [name, blob] = jest.mocked(downloadFile).mock.calls[0];
    expect(name).toBe('shop-checkout.shop.svc.cluster.local.svg');
    const svg = await new Response(blob).text();
    const words = [
      ...new DOMParser()
        .parseFromString(svg, 'image/svg+xml')
        .querySelectorAll('text'),
    ].map(({ textContent }) => textContent);
    expect(words[0]).toBe('checkout.shop.svc.cluster.local in mesh shop');
    expect(words).toContain('checkout-v1');
    expect(words).not.toContain('canary');
  });
});
