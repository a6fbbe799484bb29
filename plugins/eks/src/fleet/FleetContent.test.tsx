import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  aCluster,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FleetContent } from './FleetContent';

function renderFleet(api: FakeEksApi) {
  return renderInTestApp(<FleetContent />, {
    apis: [[eksApiRef, api]],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('FleetContent', () => {
  it('lists the clusters of all scopes, each leading to its entity', async () => {
    renderFleet(
      new FakeEksApi({
        scopes: [aScope()],
        clusters: [
          aCluster(),
          aCluster({ name: 'green', accountId: '444455556666' }),
        ],
        nodegroups: [
          aNodegroup({
            health: [
              {
                code: 'NodeCreationFailure',
                message: 'Instances failed to join',
                resourceIds: [],
              },
            ],
          }),
        ],
      }),
    );

    const table = await screen.findByRole('table', { name: 'Clusters' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('platform (111122223333)');
    expect(first).toHaveTextContent('Node creation failure');
    expect(second).toHaveTextContent('444455556666');
    expect(second).toHaveTextContent('No issues');
    expect(within(first).getByRole('link', { name: 'blue' })).toHaveAttribute(
      'href',
      '/catalog/default/resource/blue.eu-west-1.111122223333',
    );
  });

  it('tells how well each scope is known, and why not better', async () => {
    renderFleet(
      new FakeEksApi({
        scopes: [
          aScope(),
          aScope({
            scope: { accountId: '444455556666', region: 'us-east-1' },
            accountName: 'payments',
            freshness: {
              state: 'never',
              failures: [
                {
                  target: 'sts:AssumeRole backstage-eks',
                  code: 'AccessDenied',
                  message: 'Not authorized to perform sts:AssumeRole',
                  kinds: ['cluster'],
                },
              ],
            },
          }),
        ],
      }),
    );

    const table = await screen.findByRole('table', {
      name: 'Accounts and regions',
    });
    expect(within(table).getByText('Up to date')).toBeInTheDocument();
    expect(within(table).getByText('Not readable')).toBeInTheDocument();
    await userEvent.click(
      within(table).getByRole('button', {
        name: 'Show details of 444455556666/us-east-1',
      }),
    );
    expect(
      within(table).getByText(/Not authorized to perform sts:AssumeRole/),
    ).toBeInTheDocument();
  });

  it('says of accounts whose organization is silent that their list is out of date, and why, once for all of them', async () => {
    const discoveryFailure = {
      message: 'AccessDeniedException: could not list the accounts of r-1',
      since: '2026-11-20T10:00:00.000Z',
    };
    renderFleet(
      new FakeEksApi({
        scopes: [
          aScope(),
          aScope({
            scope: { accountId: '444455556666', region: 'eu-west-1' },
            discoveryFailure,
          }),
          aScope({
            scope: { accountId: '444455556666', region: 'us-east-1' },
            discoveryFailure,
          }),
        ],
      }),
    );

    const title = await screen.findByText(
      'An AWS organization does not name its accounts',
    );
    const notice = title.closest('[role="status"]')!;
    expect(notice).toHaveTextContent(
      /could not list the accounts of r-1 .since/,
    );
    expect(notice).toHaveTextContent('stay as they were last known');
    expect(screen.getAllByText(/could not list the accounts/)).toHaveLength(1);
    const table = screen.getByRole('table', { name: 'Accounts and regions' });
    const [, own, ireland, virginia] = within(table).getAllByRole('row');
    expect(own).not.toHaveTextContent('Account list out of date');
    expect(ireland).toHaveTextContent('Up to dateAccount list out of date');
    expect(virginia).toHaveTextContent('Account list out of date');
  });

  it('tells no clusters from no scopes', async () => {
    renderFleet(new FakeEksApi());

    expect(await screen.findByText('No clusters')).toBeInTheDocument();
    expect(
      screen.getByText('No account and region is configured'),
    ).toBeInTheDocument();
    expect(screen.getByText(/eks\.scopes/)).toBeInTheDocument();
  });

  it('does not take clusters that could not be read for none', async () => {
    renderFleet(
      new FakeEksApi({
        scopes: [
          aScope(),
          aScope({ freshness: { state: 'never', failures: [] } }),
        ],
      }),
    );

    expect(
      await screen.findByText('No clusters are known'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No clusters')).not.toBeInTheDocument();
  });

  it('never takes a failure for an empty fleet', async () => {
    const api = new FakeEksApi();
    api.failWith('getClusters', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed without eks.inventory.read',
    });
    renderFleet(api);

    expect(
      await screen.findByText('Not allowed without eks.inventory.read'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No clusters')).not.toBeInTheDocument();
  });

  it('has every scope looked at again on demand', async () => {
    const api = new FakeEksApi({
      scopes: [
        aScope(),
        aScope({ scope: { accountId: '444455556666', region: 'eu-west-1' } }),
      ],
    });
    renderFleet(api);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );

    await waitFor(() =>
      expect(api.calls.filter(call => call === 'refreshScope')).toHaveLength(2),
    );
  });

  it('shows the fleet at a glance, and each bar filters the table', async () => {
    renderFleet(
      new FakeEksApi({
        scopes: [aScope()],
        clusters: [
          aCluster({ name: 'blue', version: '1.33' }),
          aCluster({ name: 'green', version: '1.34' }),
        ],
      }),
    );
    const versions = await screen.findByRole('region', {
      name: 'Kubernetes versions',
    });
    const bar = within(versions).getByRole('button', { name: '1.34 1' });
    await userEvent.click(bar);

    expect(bar).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('1 of 2 clusters')).toBeInTheDocument();
    await userEvent.click(bar);
    expect(screen.getByText('2 of 2 clusters')).toBeInTheDocument();
    expect(
      screen.getByText('No open health issues, and every insight passes'),
    ).toBeInTheDocument();
  });

  it('tells what changed, and a failure to read it apart from no change', async () => {
    const api = new FakeEksApi({
      scopes: [aScope()],
      changes: [
        {
          id: '1',
          at: '2026-11-20T10:00:00Z',
          change: 'updated',
          scope: aScope().scope,
          kind: 'cluster',
          arn: aCluster().arn,
          name: 'blue',
          entityRef: 'resource:default/blue',
          fields: [{ path: 'version', before: '1.33', after: '1.34' }],
        },
      ],
    });
    const shown = renderFleet(api);
    expect(await screen.findByText('version: 1.33 → 1.34')).toBeInTheDocument();
    shown.unmount();

    api.failWith('getChanges', {
      status: 503,
      name: 'ServiceUnavailableError',
      message: 'The database does not answer',
    });
    renderFleet(api);
    expect(
      await screen.findByText('The database does not answer'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^Nothing has changed/)).not.toBeInTheDocument();
  });

  describe('with many clusters', () => {
    const clusters = [
      aCluster({ name: 'blue', version: '1.33' }),
      aCluster({ name: 'green', version: '1.34', region: 'us-east-1' }),
      aCluster({ name: 'red', version: '1.34', tags: { team: 'payments' } }),
    ];

    async function names() {
      const table = await screen.findByRole('table', { name: 'Clusters' });
      return within(table)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent);
    }

    it('finds by a word of a tag, says how many, and lets all back in', async () => {
      renderFleet(new FakeEksApi({ scopes: [aScope()], clusters }));
      expect(await names()).toEqual(['blue', 'green', 'red']);

      await userEvent.type(
        screen.getByRole('searchbox', { name: 'Find clusters' }),
        'payments',
      );
      expect(await names()).toEqual(['red']);
      expect(screen.getByText('1 of 3 clusters')).toBeInTheDocument();

      await userEvent.type(screen.getByRole('searchbox'), ' nowhere');
      expect(screen.getByText('No cluster matches')).toBeInTheDocument();
      await userEvent.click(
        screen.getAllByRole('button', { name: 'Clear filters' })[0],
      );
      expect(await names()).toHaveLength(3);
    });

    it('filters by what occurs, and tells how often each occurs', async () => {
      renderFleet(new FakeEksApi({ scopes: [aScope()], clusters }));
      await names();

      await userEvent.click(screen.getByRole('button', { name: /^Version/ }));
      const option = screen.getByRole('option', { name: /1\.34/ });
      expect(option).toHaveTextContent('1.342');
      await userEvent.click(option);
      await userEvent.keyboard('{Escape}');

      expect(await names()).toEqual(['green', 'red']);
    });

    it('puts clusters under headings', async () => {
      renderFleet(new FakeEksApi({ scopes: [aScope()], clusters }));
      await names();

      await userEvent.click(
        screen.getByRole('button', { name: 'Group by Nothing' }),
      );
      await userEvent.click(
        screen.getByRole('option', { name: 'Kubernetes version' }),
      );

      expect(await names()).toEqual([
        'Kubernetes 1.331 row',
        'blue',
        'Kubernetes 1.342 rows',
        'green',
        'red',
      ]);
    });
  });
});
