import { renderInTestApp } from '@backstage/frontend-test-utils';
import { buildTopology } from '@eks-platform/backstage-plugin-eks-common';
import { aShopMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { neighboursOf } from '../details/neighboursOf';
import { PolicySection } from './PolicySection';
import { formatDuration } from './formatDuration';

const { mesh, objects } = aShopMesh();

function aMeshWithPolicies() {
  return objects.map(object => {
    switch (`${object.type}/${object.name}`) {
      case 'virtual-node/checkout-v1':
        return {
          ...object,
          listeners: [
            {
              port: 8080,
              protocol: 'http',
              tls: { mode: 'STRICT' },
              tlsMode: 'STRICT',
              timeout: { idleMs: 90_000 },
              outlierDetection: {
                maxServerErrors: 5,
                intervalMs: 10_000,
                baseEjectionMs: 30_000,
                maxEjectionPercent: 50,
              },
              connectionPool: { maxConnections: 100, maxPendingRequests: 10 },
            },
          ],
        };
      case 'route/canary':
        return {
          ...object,
          timeout: { perRequestMs: 1_500 },
          retryPolicy: {
            maxRetries: 2,
            perRetryTimeoutMs: 250,
            events: ['server-error'],
          },
        };
      default:
        return object;
    }
  });
}

function renderSection(nodeId: string, api?: FakeEksApi) {
  const meshObjects = aMeshWithPolicies();
  const neighbours = neighboursOf(
    buildTopology({ mesh, objects: meshObjects }),
  );
  const onSelect = jest.fn();
  renderInTestApp(
    <PolicySection
      mesh={mesh}
      before={neighbours.before(nodeId)}
      after={neighbours.after(nodeId)}
      onSelect={onSelect}
    />,
    {
      apis: [
        [eksApiRef, api ?? new FakeEksApi({ meshes: [mesh], meshObjects })],
      ],
    },
  );
  return onSelect;
}

/** The words beside a name in the list of facts. */
async function factOf(name: string) {
  const [term] = await screen.findAllByText(name, { selector: 'dt' });
  return term.nextElementSibling as HTMLElement;
}

describe('PolicySection', () => {
  it('says every value with who sets it, and leads there', async () => {
    const onSelect = renderSection('route/checkout/canary');

    expect(await factOf('Request timeout')).toHaveTextContent(
      /^1\.5 s.*route canary/,
    );
    expect(await factOf('Idle timeout')).toHaveTextContent(
      /^1\.5 min.*listener/,
    );
    expect(await factOf('Retries')).toHaveTextContent(
      'up to 2, on server-error, 250 ms a try',
    );
    expect(await factOf('Outlier detection')).toHaveTextContent(
      '5 errors within 10 s leave a target out for 30 s, at most 50 % of them',
    );
    expect(await factOf('Connection pool')).toHaveTextContent(
      '100 connections, 10 waiting',
    );
    const retries = await factOf('Retries');
    await userEvent.click(
      within(retries).getByRole('button', { name: /route canary/ }),
    );
    expect(onSelect).toHaveBeenCalledWith('route/checkout/canary');
  });

  it('tells one way at a time, and what is not set as such', async () => {
    renderSection('route/checkout/canary');
    await userEvent.click(await screen.findByLabelText(/^On the way/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'to checkout-v2' }),
    );

    expect(
      await screen.findByText('As answered by checkout-v2'),
    ).toBeInTheDocument();
    expect(await factOf('Outlier detection')).toHaveTextContent('Not set');
  });

  it('says that nothing is in force on a way that leads to no node', async () => {
    const api = new FakeEksApi({
      meshes: [mesh],
      meshObjects: objects.filter(({ name }) => name !== 'beta'),
    });
    renderSection('virtual-service/catalog.shop.svc.cluster.local', api);
    expect(
      await screen.findByText(/leads to no virtual node/),
    ).toBeInTheDocument();
  });

  it('says that it is loading, what failed, and tries again', async () => {
    const api = new FakeEksApi({ meshes: [mesh], meshObjects: objects });
    const mend = api.failWith('getMeshPolicies', {
      status: 500,
      name: 'Error',
      message: 'The database is away',
    });
    renderSection('route/checkout/canary', api);
    expect(await screen.findByText('The database is away')).toBeInTheDocument();

    mend();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('As answered by checkout-v1'),
    ).toBeInTheDocument();
  });
});

describe('formatDuration', () => {
  it.each([
    [250, '250 ms'],
    [1_000, '1 s'],
    [1_500, '1.5 s'],
    [15_000, '15 s'],
    [90_000, '1.5 min'],
    [61_001, '61001 ms'],
  ])('%d', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});
