import type { Entity } from '@backstage/catalog-model';
import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aShopComponent,
  renderMeshTab,
  shownSearch,
} from '../../__testUtils__/renderMeshTab';

const { mesh, objects } = aShopMesh();
const host = (name: string) => `${name}.shop.svc.cluster.local`;

function anApi() {
  return new FakeEksApi({ meshes: [mesh], meshObjects: objects });
}

/** The component of the page, owned by a team. */
function anOwnedComponent(): Entity {
  return {
    ...aShopComponent(),
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team-checkout' }],
  };
}

/** The details of an object, and in them who calls it or what it calls. */
async function section(name: 'Who calls this' | 'What this calls') {
  const summary = await screen.findByText(name);
  return within(summary.closest('details')!);
}

describe('ReachSection', () => {
  it('lists the callers by how many calls away they are, those beyond the page too, with components and teams', async () => {
    renderMeshTab({
      api: anApi(),
      entity: anOwnedComponent(),
      search: `?view=table&node=virtual-service/${host('catalog')}`,
    });

    const callers = await section('Who calls this');
    expect(
      await callers.findByText(`6 objects call ${host('catalog')}, 3 directly`),
    ).toBeInTheDocument();
    const [direct, over] = callers.getAllByRole('list');
    expect(callers.getByText('Directly (3)')).toBeInTheDocument();
    // Not around checkout, so that the page itself does not have it.
    expect(direct).toHaveTextContent(`storefrontVirtual node · for`);
    expect(callers.getByText('2 calls away (3)')).toBeInTheDocument();
    expect(over).toHaveTextContent('ingressVirtual gateway');
    const first = within(over).getAllByRole('listitem')[0];
    expect(first).toHaveTextContent(`for ${host('checkout')}`);
    expect(
      await within(first).findByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(
      within(first).getByRole('link', { name: 'team-checkout' }),
    ).toHaveAttribute('href', '/catalog/default/group/team-checkout');

    const callees = await section('What this calls');
    expect(
      callees.getByText(`${host('catalog')} calls nothing in this mesh`),
    ).toBeInTheDocument();
  });

  it('opens what is not on the page', async () => {
    renderMeshTab({
      api: anApi(),
      search: `?view=table&node=virtual-service/${host('catalog')}`,
    });
    const callers = await section('Who calls this');

    await userEvent.click(
      await callers.findByRole('button', {
        name: 'Details of Virtual node storefront',
      }),
    );

    expect(
      await screen.findByRole('complementary', {
        name: 'Details of storefront',
      }),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('Not in the inventory any more'),
    ).not.toBeInTheDocument();
  });

  it('lets them stand out by keyboard, says how many there are, and ends that', async () => {
    renderMeshTab({
      api: anApi(),
      search: `?view=table&node=virtual-service/${host('catalog')}`,
    });
    const callers = await section('Who calls this');
    const button = await callers.findByRole('button', {
      name: 'Show callers in the picture',
    });

    button.focus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() =>
      expect(
        screen.getAllByRole('status').map(({ textContent }) => textContent),
      ).toContain(`6 objects call ${host('catalog')}, 3 directly`),
    );
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(shownSearch()).toContain(
      `reach=callers:virtual-service/${host('catalog')}`,
    );
    // Now on the page.
    const table = screen.getByRole('table', { name: /^Objects/ });
    expect(
      within(table).getAllByRole('button', { name: /Virtual gateway ingress/ }),
    ).not.toHaveLength(0);

    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything alike' }),
    );
    expect(shownSearch()).not.toContain('reach');
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  it('lights them in the picture, from the address alone', async () => {
    renderMeshTab({
      api: anApi(),
      search: `?reach=callees:virtual-node/orders`,
    });

    expect(
      await screen.findByText('orders calls 2 services, 2 directly'),
    ).toHaveAttribute('role', 'status');
    const card = async (name: RegExp) =>
      (await screen.findByRole('button', { name })).firstElementChild!;
    const lit = await card(/^Virtual service Missing legacy-inventory/);
    const dim = await card(/^Virtual node .*checkout-v1/);
    expect(dim.className).toMatch(/dim/);
    expect(lit.className).not.toMatch(/dim/);
  });

  it('does not take an unread mesh for one in which nobody calls', async () => {
    const api = anApi();
    const mend = api.failWith('getMeshGraph', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed without eks.inventory.read',
    });
    renderMeshTab({
      api,
      search: `?view=table&node=virtual-node/orders&reach=callers:virtual-node/orders`,
    });

    const callers = await section('Who calls this');
    expect(
      await callers.findByText('Not allowed without eks.inventory.read'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Who calls whom could not be read: Not allowed without eks.inventory.read',
      ),
    ).toHaveAttribute('role', 'status');
    expect(screen.queryByText(/^Nothing in this mesh/)).not.toBeInTheDocument();

    mend();
    await userEvent.click(callers.getByRole('button', { name: 'Try again' }));
    expect(
      await callers.findByText('2 objects call orders, 2 directly'),
    ).toBeInTheDocument();
  });

  it('says that it is looking, and of what is not there that it is not', async () => {
    const api = anApi();
    const release = api.hold('getMeshGraph');
    renderMeshTab({
      api,
      search: '?view=table&reach=callers:virtual-node/gone',
    });
    expect(
      await screen.findByText('Looking through the whole mesh'),
    ).toBeInTheDocument();

    release();
    expect(
      await screen.findByText('gone is not in this mesh'),
    ).toBeInTheDocument();
  });
});
