import type { MeshObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  aMesh,
  aMeshObject,
  aShopMesh,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMeshTab, shownSearch } from '../../__testUtils__/renderMeshTab';
import { downloadFile } from '../../widgets/downloadFile';

jest.mock('../../widgets/downloadFile');

const { mesh, objects } = aShopMesh();
const cluster = 'arn:aws:eks:eu-west-1:111122223333:cluster/blue';
const written = aMesh({
  arn: `${cluster}/appmesh.k8s.aws/Mesh/shop`,
  source: 'app-mesh-cr',
  origin: { cluster: { name: 'blue', arn: cluster } },
});

/** What the custom resources say: the canary takes half, `payments` was never written, `ledger` has not come yet. */
function writtenObjects(change = (object: MeshObject) => object) {
  return [
    ...objects.filter(
      ({ type, name }) => !(type === 'virtual-node' && name === 'payments'),
    ),
    aMeshObject({ type: 'virtual-node', name: 'ledger' }),
  ].map(object => ({
    ...change(object),
    arn: `cr/${object.arn}`,
    meshArn: written.arn,
    status: 'UNKNOWN',
  }));
}

function half(object: MeshObject): MeshObject {
  return object.name === 'canary'
    ? {
        ...object,
        targets: object.targets.map(target => ({ ...target, weight: 50 })),
      }
    : object;
}

function anApi(second: MeshObject[] = writtenObjects(half)) {
  return new FakeEksApi({
    meshes: [mesh, written],
    meshObjects: [...objects, ...second],
  });
}

const chosen = '&compare=app-mesh-cr:blue';

async function panel() {
  return within(
    (await screen.findByRole('heading', { name: 'Compare' })).closest(
      'section',
    )!,
  );
}

describe('ComparePanel', () => {
  beforeEach(() => jest.mocked(downloadFile).mockClear());

  it('compares AWS with custom resources, and keeps that in the address', async () => {
    renderMeshTab({ api: anApi(), search: '?view=table' });

    await userEvent.click(await screen.findByLabelText(/^Compare with/));
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Custom resources in cluster blue',
      }),
    );

    const shown = await panel();
    expect(
      await shown.findByText('1 added, 1 removed, 1 changed'),
    ).toHaveAttribute('role', 'status');
    expect(
      shown.getByText(
        'From “Custom resources in cluster blue” to “App Mesh in AWS”',
      ),
    ).toBeInTheDocument();
    expect(shownSearch()).toContain('compare=app-mesh-cr:blue');
    const rows = within(
      shown.getByRole('table', { name: 'What differs' }),
    ).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('payments');
    expect(rows[1]).toHaveTextContent('+ added');
    expect(rows[1]).toHaveTextContent('Only in “App Mesh in AWS”.');
    expect(rows[2]).toHaveTextContent('ledger');
    expect(rows[2]).toHaveTextContent('not around this service');
    expect(rows[2]).toHaveTextContent('− removed');
    expect(rows[3]).toHaveTextContent('canary');
    expect(rows[3]).toHaveTextContent('targets[0].weightfrom 50 to 90');
  });

  it('marks in words what differs: in the table, on the edges and in the details', async () => {
    renderMeshTab({
      api: anApi(),
      search: `?view=table&node=route/checkout/canary${chosen}`,
    });

    const table = await screen.findByRole('table', { name: /^Objects/ });
    await within(table).findAllByText('~ changed');
    const row = (name: string) =>
      within(table)
        .getAllByRole('row')
        .find(({ textContent }) => textContent?.startsWith(name));
    expect(row('canary')).toHaveTextContent('canary~ changed');
    expect(row('canary')).toHaveTextContent('~ changed · 90 % · http');
    expect(row('checkout-v1')).not.toHaveTextContent(/^checkout-v1~/);
    const details = await screen.findByRole('region', {
      name: 'Compared with “Custom resources in cluster blue”',
    });
    expect(details).toHaveTextContent('from 50 to 90');
  });

  it('draws marks in the picture, and of what differs only when told so', async () => {
    renderMeshTab({ api: anApi(), search: `?depth=1${chosen}` });

    expect(
      await screen.findByRole('button', { name: /^Route.*canary ~ changed/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Virtual node .*checkout-v2/ }),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only differences' }),
    );
    expect(shownSearch()).toContain('differences=only');
    // Three calls away, and shown all the same.
    expect(
      await screen.findByRole('button', {
        name: /^Virtual node .*payments \+ added/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Virtual node .*orders/ }),
    ).not.toBeInTheDocument();
  });

  it('draws in again what is only in the other', async () => {
    const api = anApi([
      ...writtenObjects(object =>
        object.name === 'checkout-v1'
          ? {
              ...object,
              backends: [
                ...object.backends,
                { type: 'virtual-service', name: 'ledger' },
              ],
            }
          : object,
      ),
      aMeshObject({
        type: 'virtual-service',
        name: 'ledger',
        meshArn: written.arn,
        targets: [{ type: 'virtual-node', name: 'ledger' }],
      }),
    ]);
    renderMeshTab({ api, search: `?${chosen}` });

    expect(
      await screen.findByRole('button', {
        name: /^Virtual service .*ledger − removed/,
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('− removed').length).toBeGreaterThan(2);
  });

  it('saves the marks with the picture', async () => {
    renderMeshTab({ api: anApi(), search: `?view=table${chosen}` });
    const table = await screen.findByRole('table', { name: /^Objects/ });
    await within(table).findAllByText('~ changed');

    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Picture, SVG' }),
    );

    await waitFor(() => expect(downloadFile).toHaveBeenCalled());
    const svg = await new Response(
      jest.mocked(downloadFile).mock.calls[0][1],
    ).text();
    const words = [
      ...new DOMParser()
        .parseFromString(svg, 'image/svg+xml')
        .querySelectorAll('text'),
    ].map(({ textContent }) => textContent);
    expect(words).toContain('+ added · http 8080');
    expect(words).toContain('~ changed · 90 % · http');
  });

  it('says that nothing differs', async () => {
    renderMeshTab({
      api: anApi(objects.map(object => ({ ...object, meshArn: written.arn }))),
      search: `?view=table${chosen}`,
    });

    expect(await screen.findByText('Nothing differs')).toBeInTheDocument();
    expect(
      screen.queryByRole('checkbox', { name: 'Only differences' }),
    ).not.toBeInTheDocument();
  });

  it('says that nobody else tells the mesh', async () => {
    renderMeshTab({
      api: new FakeEksApi({ meshes: [mesh], meshObjects: objects }),
      search: '?view=table',
    });

    expect(
      await screen.findByText(/^Nobody else tells this mesh/),
    ).toBeInTheDocument();
  });

  it('never takes a comparison that failed for one that finds nothing', async () => {
    const api = anApi();
    const mend = api.failWith('getMeshDifference', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed without eks.inventory.read',
    });
    renderMeshTab({ api, search: `?view=table${chosen}` });

    expect(
      await screen.findByText('Not allowed without eks.inventory.read'),
    ).toBeInTheDocument();
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByText('Nothing differs')).not.toBeInTheDocument();
    mend();
  });

  it('says that it is comparing, and what the address asks for in vain', async () => {
    const api = anApi();
    const release = api.hold('getMeshDifference');
    renderMeshTab({
      api,
      search: '?view=table&compare=gateway-api-cr:green',
    });

    expect(await screen.findByText('Comparing')).toBeInTheDocument();
    release();
    expect(
      await screen.findByText("Nobody else tells mesh 'shop'"),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Gateway API resources in cluster green'),
    ).toBeInTheDocument();
  });

  it('says why it does not know what to compare with, and recovers', async () => {
    const api = anApi();
    const mend = api.failWith('getMeshComparisons', {
      status: 500,
      name: 'Error',
      message: 'The database is away',
    });
    renderMeshTab({ api, search: '?view=table' });

    const shown = await panel();
    expect(await shown.findByText('The database is away')).toBeInTheDocument();
    mend();
    await userEvent.click(shown.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText(/^Compare with/)).toBeInTheDocument();
  });

  describe('with an earlier state', () => {
    const earlierMeshes = [
      {
        id: '7',
        from: '2026-11-20T10:00:00.000Z',
        until: '2026-11-21T10:00:00.000Z',
        objects: objects.map(half),
      },
    ];

    it('lists what changed since, from the address too', async () => {
      const api = new FakeEksApi({
        meshes: [mesh],
        meshObjects: objects,
        earlierMeshes,
      });
      renderMeshTab({ api, search: '?view=table' });

      await userEvent.click(await screen.findByLabelText(/^Compare with/));
      await userEvent.click(
        await screen.findByRole('option', {
          name: /^As it was from Nov 20, 2026.* until Nov 21, 2026/,
        }),
      );

      expect(
        await screen.findByText('0 added, 0 removed, 1 changed'),
      ).toBeInTheDocument();
      expect(
        screen.getByText(/^From “As it was from .*” to “Now”$/),
      ).toBeInTheDocument();
      expect(shownSearch()).toContain('compare=since:7');
    });

    it('says when the state is not kept any more', async () => {
      renderMeshTab({ api: anApi(), search: '?view=table&compare=since:5' });

      expect(
        await screen.findByText("No state '5' of mesh 'shop' is kept"),
      ).toBeInTheDocument();
    });
  });

  describe('with an exported file', () => {
    async function chooseFile(text: string, api = anApi([])) {
      renderMeshTab({ api, search: '?view=table&compare=export' });
      const file = new File([text], 'monday.json');
      await userEvent.upload(
        await screen.findByLabelText(/^Choose or drop an earlier export/),
        file,
      );
    }

    it('lists what changed, and saves it', async () => {
      const api = new FakeEksApi({
        meshes: [mesh],
        meshObjects: objects.map(half),
      });
      const text = await api.exportMesh({
        mesh: 'shop',
        format: 'json',
        service: 'checkout.shop.svc.cluster.local',
        depth: 1,
      });
      api.change({ meshObjects: objects });

      await chooseFile(text, api);

      expect(
        await screen.findByText('0 added, 0 removed, 1 changed'),
      ).toBeInTheDocument();
      expect(
        screen.getByText('From “monday.json” to “Now”'),
      ).toBeInTheDocument();
      await userEvent.click(
        screen.getByRole('button', { name: 'Save as Markdown' }),
      );
      expect(downloadFile).toHaveBeenCalledWith(
        'shop-differences.md',
        expect.stringContaining('| ~ changed | route | canary |'),
      );
    });

    it.each([
      ['flowchart LR', 'it begins with “flowchart LR”'],
      ['', 'The file is empty'],
      ['{"nodes":[],"kind":"List"}', 'JSON with nodes, kind, but without'],
      ['[]', 'without the nodes and edges'],
      [
        '{"meshName":"bank","meshArn":"a","nodes":[],"edges":[]}',
        'an export of mesh bank',
      ],
    ])('refuses %j and says what was found', async (text, words) => {
      await chooseFile(text);

      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('Wanted an export of mesh shop as JSON');
      expect(alert).toHaveTextContent(words);
      expect(screen.queryByText(/added, .* removed/)).not.toBeInTheDocument();
    });

    it('does not read what is too large for one', async () => {
      renderMeshTab({
        api: anApi([]),
        search: '?view=table&compare=export',
      });
      const file = new File(['{}'], 'huge.json');
      Object.defineProperty(file, 'size', { value: 41 * 1024 * 1024 });
      await userEvent.upload(
        await screen.findByLabelText(/^Choose or drop an earlier export/),
        file,
      );

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'At most 40 MB are read; the file has 41 MB.',
      );
    });
  });
});
