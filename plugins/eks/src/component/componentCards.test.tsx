import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  aCluster,
  aKubernetesApi,
  aNodegroup,
  aPodWorkload,
  aRoleTrusting,
  aServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, within } from '@testing-library/react';
import { aClusterEntity } from '../__testUtils__/clusterEntity';
import { IdentityCard } from './IdentityCard';
import { RunsOnCard } from './RunsOnCard';

const blue = aCluster();
const role = aRoleTrusting([], { name: 'cart-role' });

function renderCard(
  card: JSX.Element,
  api: FakeEksApi,
  annotations: Record<string, string> = {
    'backstage.io/kubernetes-id': 'cart',
  },
) {
  const entity = aClusterEntity(blue);
  return renderInTestApp(
    <EntityProvider
      entity={{ ...entity, metadata: { ...entity.metadata, annotations } }}
    >
      {card}
    </EntityProvider>,
    {
      apis: [
        [eksApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

const running = {
  clusters: [blue],
  nodegroups: [aNodegroup()],
  kubernetesApis: [aKubernetesApi()],
  serviceAccounts: [aServiceAccount({ roleArn: role.arn })],
  podWorkloads: [
    aPodWorkload({
      kubernetesId: 'cart',
      pods: { total: 3, ready: 2, pending: 1 },
    }),
  ],
  iamRoles: [role],
};

describe('RunsOnCard', () => {
  it('tells clusters and node groups of the pods of a component', async () => {
    renderCard(<RunsOnCard />, new FakeEksApi(running));

    const table = await screen.findByRole('table', { name: 'Runs on' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent('Deployment shop/cart');
    expect(row).toHaveTextContent('node group workers');
    expect(row).toHaveTextContent('2 of 3 ready');
    expect(within(row).getByRole('link', { name: 'blue' })).toBeInTheDocument();
  });

  it('does not take clusters that could not be asked for clusters without its pods', async () => {
    renderCard(
      <RunsOnCard />,
      new FakeEksApi({
        clusters: [blue],
        kubernetes: { state: 'failed', reason: 'timed out' },
      }),
    );

    expect(
      await screen.findByText(/No cluster that could be asked/),
    ).toBeInTheDocument();
    expect(screen.getByText('1 cluster could not be asked')).toBeVisible();
    expect(screen.getByText(/blue: timed out/)).toBeInTheDocument();
  });

  it('says what an entity needs that names no pods', async () => {
    renderCard(<RunsOnCard />, new FakeEksApi(running), {});

    expect(
      await screen.findByText('Nothing says which pods are its own'),
    ).toBeInTheDocument();
  });
});

describe('IdentityCard', () => {
  it('tells the roles of the ServiceAccounts of a component, each with its verdict', async () => {
    renderCard(<IdentityCard />, new FakeEksApi(running));

    const table = await screen.findByRole('table', {
      name: 'Who may use which role',
    });
    expect(table).toHaveTextContent('cart-role');
    expect(within(table).getByText('shop/cart')).toBeInTheDocument();
    expect(within(table).getByRole('link', { name: 'blue' })).toBeVisible();
  });

  it.each([
    [<RunsOnCard key="runs-on" />, 'getWorkloads' as const, 'No pods'],
    [
      <IdentityCard key="identity" />,
      'getIdentityBindings' as const,
      'No IAM role',
    ],
  ])('never takes a failure for nothing (%#)', async (card, method, empty) => {
    const api = new FakeEksApi(running);
    api.failWith(method, { status: 500, name: 'Error', message: 'broken' });
    renderCard(card, api);

    expect(await screen.findByText('Something went wrong')).toBeInTheDocument();
    expect(screen.queryByText(empty)).not.toBeInTheDocument();
  });
});
