import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  aCluster,
  aFargateProfile,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  aFreshness,
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClusterEntity } from '../__testUtils__/clusterEntity';
import { ClusterContent } from './ClusterContent';

const blue = aCluster({
  platformVersion: 'eks.12',
  endpointPrivateAccess: true,
  publicAccessCidrs: ['198.51.100.0/24'],
});

function renderTab(
  api: FakeEksApi,
  options: { entity?: Entity; search?: string } = {},
) {
  const { entity = aClusterEntity(blue), search = '' } = options;
  return renderInTestApp(
    <EntityProvider entity={entity}>
      <ClusterContent />
    </EntityProvider>,
    { apis: [[eksApiRef, api]], initialRouteEntries: [`/${search}`] },
  );
}

describe('ClusterContent', () => {
  it('tells what the cluster is', async () => {
    renderTab(new FakeEksApi({ clusters: [blue] }));

    expect(
      await screen.findByRole('heading', { name: /blue Active/ }),
    ).toBeInTheDocument();
    for (const fact of [
      'eks.12',
      'Public and private. Public from 198.51.100.0/24',
      'EKS access entries',
      '111122223333',
      'eu-west-1',
    ]) {
      expect(screen.getByText(fact)).toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: /AWS console/ })).toHaveAttribute(
      'href',
      'https://console.aws.amazon.com/eks/clusters/blue?region=eu-west-1',
    );
  });

  it('lists node groups among the capacity, and all about one when it is opened', async () => {
    renderTab(
      new FakeEksApi({
        clusters: [blue],
        nodegroups: [
          aNodegroup({
            name: 'system',
            status: 'DEGRADED',
            version: '1.33',
            releaseVersion: '1.33.5-20261101',
            capacityType: 'SPOT',
            instanceTypes: ['m6i.large', 'm6a.large'],
            scaling: { minSize: 1, desiredSize: 3, maxSize: 9 },
            labels: { tier: 'system' },
            taints: [
              { key: 'CriticalAddonsOnly', effect: 'NO_SCHEDULE' },
              { key: 'a', value: 'b', effect: 'SOMETHING_NEW' },
            ],
            launchTemplate: { id: 'lt-1', name: 'hardened', version: '7' },
            health: [
              {
                code: 'AsgInstanceLaunchFailures',
                message: 'No capacity for m6i.large.',
                resourceIds: ['asg-1'],
              },
            ],
          }),
        ],
      }),
    );

    const table = await screen.findByRole('table', { name: 'Capacity' });
    const [, row] = within(table).getAllByRole('row');
    for (const cell of [
      'Degraded',
      'Managed node group',
      '1.33',
      '1 minor version behind',
      '1.33.5-20261101',
      'm6a.large, m6i.large',
      'AL2023_x86_64_STANDARD',
      'x86_64, Spot',
      '3 (min 1, max 9)',
      '6 more may come',
      'Auto Scaling group instance launch failures',
    ]) {
      expect(within(row).getByText(cell)).toBeInTheDocument();
    }

    await userEvent.click(
      within(row).getByRole('button', { name: 'Show details of system' }),
    );
    for (const detail of [
      'No capacity for m6i.large.',
      'tier=system',
      'CriticalAddonsOnly: no new pods',
      'a=b: SOMETHING_NEW',
      'subnet-a, free addresses not known',
      'subnet-b, free addresses not known',
      'hardened, version 7',
    ]) {
      expect(within(table).getByText(detail)).toBeInTheDocument();
    }
  });

  it('lists Fargate profiles with the pods they catch', async () => {
    renderTab(
      new FakeEksApi({
        clusters: [blue],
        fargateProfiles: [
          aFargateProfile({
            name: 'serverless',
            podExecutionRoleArn: 'arn:aws:iam::111122223333:role/pods',
            selectors: [
              { namespace: 'jobs', labels: {} },
              { namespace: 'web', labels: { app: 'shop' } },
            ],
          }),
        ],
      }),
    );

    const table = await screen.findByRole('table', { name: 'Capacity' });
    await userEvent.click(
      within(table).getByRole('button', { name: 'Show details of serverless' }),
    );
    for (const cell of [
      'Fargate profile',
      'One for each pod',
      'all in jobs',
      'in web with app=shop',
      'arn:aws:iam::111122223333:role/pods',
    ]) {
      expect(within(table).getByText(cell)).toBeInTheDocument();
    }
  });

  it('says that there is no capacity, and whether the cluster itself was asked', async () => {
    const api = new FakeEksApi({
      clusters: [blue],
      kubernetes: { state: 'read' },
    });
    const first = renderTab(api);
    expect(await screen.findByText('No capacity')).toBeInTheDocument();
    expect(screen.getByText(/no pod can run/)).toBeInTheDocument();
    first.unmount();

    api.change({ kubernetes: { state: 'failed', reason: 'it is private' } });
    renderTab(api);
    expect(
      await screen.findByText('The cluster itself could not be asked'),
    ).toBeInTheDocument();
    expect(screen.getByText(/it is private/)).toBeInTheDocument();
    expect(screen.queryByText(/no pod can run/)).not.toBeInTheDocument();
  });

  it('says that it is loading', async () => {
    const api = new FakeEksApi({ clusters: [blue] });
    const release = api.hold('getCluster');
    renderTab(api);

    expect(await screen.findByText('Loading cluster blue')).toBeInTheDocument();
    expect(screen.queryByText(/^No /)).not.toBeInTheDocument();

    release();
    expect(await screen.findByText('No capacity')).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [404, 'Not found'],
    [503, 'Not collected yet'],
    [500, 'Something went wrong'],
  ])(
    'never takes a failure with status %d for an empty cluster, and recovers',
    async (status, title) => {
      const api = new FakeEksApi({ clusters: [blue] });
      const mend = api.failWith('getCluster', {
        status,
        name: 'AnyError',
        message: 'as the server put it',
      });
      renderTab(api);

      expect(await screen.findByText(title)).toBeInTheDocument();
      expect(screen.getByText('as the server put it')).toBeInTheDocument();
      expect(screen.queryByText(/No capacity/)).not.toBeInTheDocument();

      mend();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByText('No capacity')).toBeInTheDocument();
    },
  );

  it('shows stale data with what could not be read', async () => {
    renderTab(
      new FakeEksApi({
        clusters: [blue],
        nodegroups: [aNodegroup()],
        scopes: [
          aScope({
            freshness: aFreshness({
              state: 'stale',
              staleSince: '2026-11-20T10:00:00.000Z',
              failures: [
                {
                  target: 'eks:ListNodegroups blue',
                  code: 'AccessDeniedException',
                  message: 'Not authorized',
                  kinds: ['nodegroup'],
                },
              ],
            }),
          }),
        ],
      }),
    );

    expect(await screen.findByText('Not up to date')).toBeInTheDocument();
    expect(screen.getByText('eks:ListNodegroups blue')).toBeInTheDocument();
    expect(await screen.findByText('workers')).toBeInTheDocument();
  });

  it('does not take node groups that could not be read for none', async () => {
    renderTab(
      new FakeEksApi({
        clusters: [blue],
        scopes: [
          aScope({
            freshness: aFreshness({
              state: 'stale',
              failures: [
                {
                  target: 'eks:ListNodegroups blue',
                  code: 'AccessDeniedException',
                  message: 'Not authorized',
                  kinds: ['nodegroup'],
                },
              ],
            }),
          }),
        ],
      }),
    );

    expect(
      await screen.findByText('Capacity is not known'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No capacity')).not.toBeInTheDocument();
  });

  it('has AWS looked at again on demand', async () => {
    const api = new FakeEksApi({ clusters: [blue] });
    renderTab(api);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );

    await waitFor(() => expect(api.calls).toContain('refreshScope'));
    expect(
      await screen.findByRole('button', { name: 'Refreshing…' }),
    ).toBeDisabled();
  });

  it('says on an entity that is no EKS cluster what it needs', async () => {
    renderTab(new FakeEksApi(), {
      entity: aClusterEntity({ arn: 'arn:aws:s3:::bucket', name: 'bucket' }),
    });

    expect(await screen.findByText('Not an EKS cluster')).toBeInTheDocument();
    expect(screen.getByText(/amazonaws.com\/arn/)).toBeInTheDocument();
  });

  describe('while it is shown', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    const asked = (api: FakeEksApi) => {
      const calls = api.calls.splice(0);
      return [...new Set(calls)].map(
        method => `${calls.filter(call => call === method).length} ${method}`,
      );
    };
    const wait = (seconds: number) =>
      act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

    it.each([
      ['overview', 'getClusterCapacity'],
      ['addons', 'getClusterAddons'],
      ['upgrade', 'getUpgradeReadiness'],
    ])(
      'asks for the part %s in step with the cluster, each once an interval, and both rest together',
      async (part, method) => {
        const changing = aCluster({ status: 'UPDATING' });
        const api = new FakeEksApi({ clusters: [changing] });
        renderTab(api, { search: `?part=${part}` });
        await wait(5);
        expect(asked(api)).toEqual(['1 getCluster', `1 ${method}`]);

        for (let interval = 0; interval < 3; interval++) {
          await wait(10);
        }
        expect(asked(api)).toEqual(['3 getCluster', `3 ${method}`]);

        api.change({ clusters: [blue] });
        await wait(10);
        // The part once more, with what the cluster has become.
        expect(asked(api)).toEqual(['1 getCluster', `1 ${method}`]);
        await wait(600);
        expect(asked(api)).toEqual([]);
      },
    );

    it('has the capacity read again, too, when AWS is looked at on demand', async () => {
      const api = new FakeEksApi({ clusters: [blue], scopes: [aScope()] });
      renderTab(api);
      await wait(5);
      asked(api);

      fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
      api.change({
        scopes: [
          aScope({
            freshness: aFreshness({ collectedAt: '2026-11-20T10:05:00.000Z' }),
          }),
        ],
      });
      await wait(10);

      expect(asked(api)).toEqual([
        '1 refreshScope',
        '1 getCluster',
        '1 getClusterCapacity',
      ]);
    });
  });
});
