import {
  aMeshObject,
  aShopMesh,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab, shownSearch } from '../../__testUtils__/renderMeshTab';

/** The shop, and so many services more that `checkout-v1` calls, ten to a namespace. */
function renderShop(search: string, more = 0) {
  const { mesh, objects } = aShopMesh();
  const names = Array.from(
    { length: more },
    (_, index) => `extra-${index}.team-${Math.floor(index / 10)}.svc`,
  );
  const extra = names.flatMap(name => [
    aMeshObject({
      type: 'virtual-service',
      name,
      targets: [{ type: 'virtual-node', name: `${name}-node` }],
    }),
    aMeshObject({ type: 'virtual-node', name: `${name}-node` }),
  ]);
  const calls = names.map(name => ({ type: 'virtual-service' as const, name }));
  const meshObjects = [
    ...objects.map(object =>
      object.name === 'checkout-v1' ? { ...object, backends: calls } : object,
    ),
    ...extra,
  ];
  renderMeshTab({
    api: new FakeEksApi({ meshes: [mesh], meshObjects }),
    search,
  });
}

const node = (name: RegExp) => screen.findByRole('button', { name });

/** Among many nodes: to compute the names of all of them takes jsdom seconds. */
async function nodeOfMany(title: string): Promise<HTMLElement> {
  const card = await screen.findByTitle(title, {}, { timeout: 15_000 });
  return card.closest<HTMLElement>('[role="button"]')!;
}

describe('the groups of a mesh', () => {
  it('are drawn when asked for, say how many they hide, and open from their details', async () => {
    renderShop('?depth=all&group=service');
    const orders = await node(/^Virtual service Active orders.*2 objects$/);
    expect(
      screen.getByText(
        /^\d+ objects, 1 missing, \d+ of them drawn within groups$/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Virtual node Active orders/ }),
    ).not.toBeInTheDocument();

    orders.focus();
    await userEvent.keyboard('{Enter}');
    const details = await screen.findByRole('complementary');
    expect(
      within(details).getByText('Drawn for 2 objects that have nothing wrong.'),
    ).toBeInTheDocument();
    await userEvent.click(
      within(details).getByRole('button', { name: 'Draw them one by one' }),
    );
    expect(await node(/^Virtual node Active orders/)).toBeInTheDocument();
    expect(shownSearch()).toContain('open=virtual-service/orders');
  });

  it('follow the size of the mesh until somebody chooses', async () => {
    renderShop('?depth=all', 120);
    expect(await nodeOfMany('extra-3.team-0.svc')).toHaveTextContent(
      /^Virtual service Active.*2 objects$/,
    );
    const choice = screen.getByLabelText(/^Draw as one/);
    expect(choice).toHaveTextContent('Services');

    await userEvent.click(choice);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Namespaces' }),
    );
    const team = await nodeOfMany('team-3');
    expect(team).toHaveAccessibleName('Namespace team-3 20 objects');
    expect(shownSearch()).toContain('group=namespace');

    team.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByText('Drawn for 20 objects that have nothing wrong.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('Not in the inventory any more'),
    ).not.toBeInTheDocument();
  });

  it('go by namespace where services are too many still', async () => {
    renderShop('?depth=all', 210);
    expect(await nodeOfMany('team-20')).toHaveAccessibleName(
      'Namespace team-20 20 objects',
    );
    expect(screen.getByLabelText(/^Draw as one/)).toHaveTextContent(
      'Namespaces',
    );
  });

  it('leave what is found, and what is picked elsewhere, by itself', async () => {
    renderShop(
      '?depth=all&group=namespace&find=extra-7.&node=virtual-node/extra-15.team-1.svc-node',
      20,
    );
    expect(await node(/^Virtual service Active extra-7\./)).toBeInTheDocument();
    expect(await node(/^Virtual node Active extra-15\./)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Virtual service Active extra-8/ }),
    ).not.toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByText('2 found')).toBeInTheDocument(),
    );
  });

  it('are no part of the table, which says all', async () => {
    renderShop('?depth=all&group=namespace&view=table');
    const table = await screen.findByRole('table');
    expect(
      within(table).getByRole('rowheader', { name: 'checkout-v1' }),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Draw as one/)).not.toBeInTheDocument();
  });
});
