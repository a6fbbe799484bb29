import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  aCluster,
  aClusterVersion,
  aKubernetesApi,
  aNodegroup,
  anAccessEntry,
  anAddon,
  anInsight,
  anOidcProvider,
  anUpdate,
  aPodIdentityAssociation,
  aPodWorkload,
  aRoleTrusting,
  aServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import {
  eksApiRef,
  type EksApi,
} from '@eks-platform/backstage-plugin-eks-react';
import {
  aFreshness,
  aScope,
  FakeEksApi,
  type FakeEksData,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClusterEntity } from '../__testUtils__/clusterEntity';
import { ClusterContent } from './ClusterContent';

const issuer = anOidcProvider();
const blue = aCluster({ oidcIssuer: `https://${issuer.name}` });
const role = aRoleTrusting([], { name: 'cart-role' });
const asking = aServiceAccount({
  name: 'cart',
  roleArn: role.arn,
});

function renderPart(part: string, api: FakeEksApi) {
  return renderInTestApp(
    <EntityProvider entity={aClusterEntity(blue)}>
      <ClusterContent />
    </EntityProvider>,
    {
      apis: [
        [eksApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ],
      initialRouteEntries: [`/?part=${part}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

function aWorld(data: FakeEksData = {}) {
  return new FakeEksApi({ clusters: [blue], ...data });
}

describe('the parts of a cluster', () => {
  it('are led to by tabs, the overview first', async () => {
    renderPart('nonsense', aWorld());

    expect(
      await screen.findByRole('tab', { name: 'Overview' }),
    ).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByText('No capacity')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('tab', { name: 'Add-ons' }));
    expect(await screen.findByText('coredns')).toBeInTheDocument();
    expect(screen.getByRole('tabpanel', { name: 'Add-ons' })).toBeVisible();
    expect(screen.queryByText('No capacity')).not.toBeInTheDocument();
  });

  it.each<[string, keyof EksApi, RegExp]>([
    ['overview', 'getClusterCapacity', /^No capacity/],
    ['addons', 'getClusterAddons', /^Not managed by EKS/],
    ['identity', 'getIdentityBindings', /^No identity bindings/],
    ['access', 'getClusterAccess', /^Nobody is known/],
    ['upgrade', 'getUpgradeReadiness', /^Upgrade of/],
  ])(
    'say of "%s" that it is loading and why it failed, never that there is nothing, and recover',
    async (part, method, loaded) => {
      const api = aWorld();
      const release = api.hold(method);
      const mend = api.failWith(method, {
        status: 403,
        name: 'NotAllowedError',
        message: 'not for you',
      });
      renderPart(part, api);
      expect(
        await screen.findByText(/^(Loading the|Loading who|Judging)/),
      ).toBeInTheDocument();
      release();
      expect(await screen.findByText('You may not see this')).toBeVisible();
      expect(screen.queryByText(loaded)).not.toBeInTheDocument();

      mend();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() =>
        expect(screen.getAllByText(loaded).length).toBeGreaterThan(0),
      );
    },
  );

  it('tell updates that are under way or failed, and insights that do not pass', async () => {
    renderPart(
      'overview',
      aWorld({
        nodegroups: [aNodegroup()],
        updates: [
          anUpdate({
            name: 'VersionUpdate',
            status: 'Failed',
            nodegroupName: 'workers',
            params: { Version: '1.34' },
            errors: [
              {
                code: 'PodEvictionFailure',
                message: 'A budget lets no pod go',
                resourceIds: ['ip-10-0-0-1'],
              },
            ],
          }),
        ],
        insights: [
          anInsight(),
          anInsight({
            id: 'b',
            name: 'Deprecated APIs',
            status: 'ERROR',
            reason: 'Something still asks for v1beta3',
            recommendation: 'Move to v1',
            resources: [{ kubernetesResourceUri: '/apis/flow/v1beta3' }],
          }),
        ],
      }),
    );

    const updates = await screen.findByText(/node group workers/);
    expect(updates).toHaveTextContent('VersionUpdate');
    expect(updates).toHaveTextContent('failed');
    expect(updates).toHaveTextContent('Version → 1.34');
    expect(updates).toHaveTextContent('A budget lets no pod go ip-10-0-0-1');
    const insight = screen.getByText(/Something still asks/).parentElement;
    expect(insight).toHaveTextContent('Deprecated APIs: Fails');
    expect(insight).toHaveTextContent('Move to v1');
    expect(insight).toHaveTextContent('/apis/flow/v1beta3');
    expect(screen.queryByText('Kubelet version skew')).not.toBeInTheDocument();
  });

  it('put installed add-ons beside what EKS offers for this and for the next version', async () => {
    const offered = (version: string, clusterVersions: string[]) => ({
      addonName: 'vpc-cni',
      version,
      compatibilities: clusterVersions.map(clusterVersion => ({
        clusterVersion,
        isDefault: true,
      })),
      architectures: ['amd64'],
      computeTypes: ['ec2'],
      requiresConfiguration: false,
      requiresIamPermissions: true,
    });
    renderPart(
      'addons',
      aWorld({
        addons: [anAddon({ version: 'v1.19.2-eksbuild.1' })],
        supportedVersions: [
          aClusterVersion(),
          aClusterVersion({ name: '1.35' }),
        ],
        offeredAddons: [
          offered('v1.19.2-eksbuild.1', ['1.34']),
          offered('v1.21.0-eksbuild.1', ['1.35']),
        ],
      }),
    );

    const table = await screen.findByRole('table', { name: 'Add-ons' });
    const [, row] = within(table).getAllByRole('row');
    for (const text of [
      'v1.19.2-eksbuild.1',
      'default v1.19.2-eksbuild.1',
      'default v1.21.0-eksbuild.1',
      'the installed one does not fit',
      'Needs a role, has none',
    ]) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
    expect(
      within(table).getByRole('columnheader', { name: /For Kubernetes 1\.35/ }),
    ).toBeInTheDocument();
  });

  it("do not take EKS's offer that could not be read for none", async () => {
    renderPart('addons', aWorld({ addons: [anAddon()] }));

    expect(
      await screen.findByText('AWS did not answer all of it'),
    ).toBeInTheDocument();
    expect(screen.getByText('eks:DescribeAddonVersions')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Add-ons' });
    expect(
      within(table).queryByText('EKS offers none'),
    ).not.toBeInTheDocument();
  });

  it('say that Auto Mode needs no add-ons, and do not take add-ons that could not be read for none', async () => {
    const auto = aCluster({ autoMode: true });
    const api = aWorld({ clusters: [auto] });
    const first = renderPart('addons', api);
    expect(await screen.findByText('No add-ons')).toBeInTheDocument();
    first.unmount();

    api.change({
      clusters: [blue],
      scopes: [
        aScope({
          freshness: aFreshness({
            state: 'stale',
            failures: [
              {
                target: 'eks:ListAddons blue',
                code: 'AccessDeniedException',
                message: 'Not authorized',
                kinds: ['addon'],
              },
            ],
          }),
        }),
      ],
    });
    renderPart('addons', api);
    expect(
      await screen.findByText('Add-ons are not known'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Not managed by EKS')).not.toBeInTheDocument();
  });

  it('give each identity binding its verdict, how to mend it, and the policy to paste', async () => {
    renderPart(
      'identity',
      aWorld({
        kubernetesApis: [aKubernetesApi()],
        serviceAccounts: [asking],
        podWorkloads: [aPodWorkload({ serviceAccount: 'cart' })],
        iamRoles: [role],
        roleDirectories: [
          {
            kind: 'iam-role-directory',
            arn: 'arn:aws:iam::111122223333:role-directory',
            name: role.accountId,
            accountId: role.accountId,
            region: blue.region,
            roles: [],
          },
        ],
        oidcProviders: [issuer],
      }),
    );

    const table = await screen.findByRole('table', {
      name: 'Who may use which role',
    });
    expect(
      within(table).getByText('Asks, but is not trusted'),
    ).toBeInTheDocument();
    expect(
      within(table).getByText('0 of 2 have credentials'),
    ).toBeInTheDocument();

    await userEvent.click(
      within(table).getByRole('button', { name: 'Show details of shop/cart' }),
    );
    const policy = within(table)
      .getAllByRole('region')
      .map(({ textContent }) => textContent ?? '')
      .find(text => text.includes('AssumeRoleWithWebIdentity'));
    expect(policy).toContain('system:serviceaccount:shop:cart');
    expect(
      within(table).getAllByRole('button', { name: /^Copy: / }).length,
    ).toBeGreaterThan(0);
  });

  it('find bindings by text and by verdict, and keep it in the address', async () => {
    const api = aWorld({
      kubernetesApis: [aKubernetesApi()],
      serviceAccounts: [
        asking,
        aServiceAccount({ name: 'pay', roleArn: role.arn }),
      ],
      iamRoles: [role],
    });
    renderPart('identity&find=pay', api);

    expect(await screen.findByText('1 of 2 bindings')).toBeInTheDocument();
    expect(screen.getByText('shop/pay')).toBeInTheDocument();
    expect(screen.queryByText('shop/cart')).not.toBeInTheDocument();

    const find = screen.getByRole('searchbox', {
      name: 'Find ServiceAccount or role',
    });
    await userEvent.clear(find);
    expect(await screen.findByText('2 of 2 bindings')).toBeInTheDocument();
    await userEvent.type(find, 'nothing like it');
    expect(await screen.findByText('No binding matches')).toBeInTheDocument();
  });

  it('do not take ServiceAccounts that could not be read for none', async () => {
    renderPart(
      'identity',
      aWorld({ kubernetes: { state: 'failed', reason: 'timed out' } }),
    );

    expect(await screen.findByText('No identity bindings')).toBeInTheDocument();
    expect(screen.getByText(/could not be read/)).toBeInTheDocument();
    expect(screen.getByText(/timed out/)).toBeInTheDocument();
  });

  it('list Pod Identity associations among the bindings', async () => {
    renderPart(
      'identity',
      aWorld({ podIdentityAssociations: [aPodIdentityAssociation()] }),
    );

    expect(await screen.findByText('shop/checkout')).toBeInTheDocument();
    expect(screen.getByText('Pod Identity')).toBeInTheDocument();
  });

  it('tell who may enter and what each may do', async () => {
    renderPart(
      'access',
      aWorld({
        accessEntries: [
          anAccessEntry({ name: 'viewer' }),
          anAccessEntry({
            policies: [
              {
                policyArn:
                  'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
                scope: 'cluster',
                namespaces: [],
              },
            ],
          }),
        ],
      }),
    );

    const table = await screen.findByRole('table', { name: 'Who may enter' });
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('platform-admin');
    expect(first).toHaveTextContent('Everything');
    expect(first).toHaveTextContent('Access entry (STANDARD)');
    expect(within(table).getByText('viewer')).toBeInTheDocument();
  });

  it('judge whether the cluster can be upgraded, check by check', async () => {
    renderPart(
      'upgrade',
      aWorld({
        supportedVersions: [
          aClusterVersion(),
          aClusterVersion({ name: '1.35' }),
        ],
        nodegroups: [aNodegroup({ version: '1.31' })],
      }),
    );

    expect(
      await screen.findByRole('heading', { name: 'Upgrade from 1.34 to 1.35' }),
    ).toBeInTheDocument();
    for (const check of [
      'Next version',
      'Versions of the nodes',
      'Disruption budgets',
    ]) {
      expect(
        screen.getByRole('heading', { level: 3, name: check }),
      ).toBeInTheDocument();
    }
    expect(screen.getByText('Blocked')).toBeInTheDocument();
  });
});
