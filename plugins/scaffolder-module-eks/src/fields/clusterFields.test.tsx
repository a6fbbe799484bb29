import { screen, waitFor } from '@testing-library/react';
import {
  aCluster,
  aServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../__testUtils__/anEstate';
import { renderWizard } from '../__testUtils__/renderWizard';

const offeredAddons = ['v1.19.0-eksbuild.1', 'v1.20.4-eksbuild.2'].map(
  (version, index) => ({
    addonName: 'vpc-cni',
    version,
    publisher: 'eks',
    type: 'networking',
    requiresConfiguration: false,
    requiresIamPermissions: true,
    architectures: ['amd64', 'arm64'],
    computeTypes: ['ec2'],
    compatibilities: [{ clusterVersion: '1.34', isDefault: index === 0 }],
  }),
);

function aFleet() {
  return new FakeEksApi(
    anEstate({
      clusters: [
        aCluster({ name: 'blue', ...PLATFORM, version: '1.34' }),
        aCluster({ name: 'green', ...PLATFORM, status: 'CREATING' }),
        aCluster({ name: 'far', accountId: '444455556666' }),
      ],
      serviceAccounts: [
        aServiceAccount({
          clusterName: 'blue',
          namespace: 'shop',
          name: 'checkout',
        }),
        aServiceAccount({
          clusterName: 'green',
          namespace: 'shop',
          name: 'other',
        }),
      ],
      offeredAddons,
    }),
  );
}

function aPage(field: string, name: string, required = true) {
  return {
    title: 'Page',
    required: required ? [name] : [],
    properties: {
      [name]: { title: 'Choice', type: 'string', 'ui:field': field },
    },
  };
}

const scope = { ...PLATFORM };

describe('EksClusterPicker', () => {
  const page = aPage('EksClusterPicker', 'clusterName');

  it('lists the clusters of the chosen place, says their version and what AWS is doing with them', async () => {
    const wizard = await renderWizard({
      api: aFleet(),
      pages: [page],
      values: { scope },
    });
    await wizard.user.click(await wizard.input(/^Choice/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      expect.stringContaining('blue'),
      expect.stringContaining('greencreating'),
    ]);
    await wizard.user.click(screen.getByRole('option', { name: /^blue/ }));
    expect(await wizard.create()).toMatchObject({ clusterName: 'blue' });
  });

  it('refuses a name typed by hand that no cluster can have', async () => {
    const api = aFleet();
    api.failWith('getClusterOptions', new TypeError('Failed to fetch'));
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope },
    });
    await screen.findByRole('alert');
    await wizard.press('Type the name of the cluster');
    await wizard.user.type(screen.getByLabelText(/^Choice/), '-blue');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'-blue' is not the name of a cluster/),
    ).not.toHaveLength(0);
  });
});

describe('EksServiceAccountPicker', () => {
  const page = aPage('EksServiceAccountPicker', 'serviceAccount');

  it('lists those of the chosen cluster only', async () => {
    const wizard = await renderWizard({
      api: aFleet(),
      pages: [page],
      values: { scope, clusterName: 'blue' },
    });
    await wizard.pick(/^Choice/, /shop\/checkout/);
    expect(await wizard.create()).toMatchObject({
      serviceAccount: 'shop/checkout',
    });
  });

  it('takes one that the cluster does not have yet where the template allows it, and says so', async () => {
    const wizard = await renderWizard({
      api: aFleet(),
      pages: [
        {
          ...page,
          properties: {
            serviceAccount: {
              ...page.properties.serviceAccount,
              'ui:options': { allowArbitraryValues: true },
            },
          },
        },
      ],
      values: { scope, clusterName: 'blue' },
    });
    const input = await wizard.input(/^Choice/);
    await wizard.user.type(input, 'shop/ch');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await wizard.user.clear(input);
    await wizard.user.type(input, 'shop/cart');
    expect(
      await screen.findByText('shop/cart is not in the cluster yet.'),
    ).toBeVisible();
    expect(await wizard.create()).toMatchObject({
      serviceAccount: 'shop/cart',
    });
  });

  it('waits for the cluster', async () => {
    await renderWizard({ api: aFleet(), pages: [page], values: { scope } });
    expect(await screen.findByText('Choose the cluster first.')).toBeVisible();
  });

  it('never takes a cluster that could not be read for one without ServiceAccounts', async () => {
    const api = aFleet();
    api.failWith('getServiceAccountOptions', {
      status: 503,
      name: 'ServiceUnavailableError',
      message: 'The Kubernetes API of blue was not read',
    });
    await renderWizard({
      api,
      pages: [page],
      values: { scope, clusterName: 'blue' },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The Kubernetes API of blue was not read',
    );
  });
});

describe('EksAddonPicker and EksAddonVersionPicker', () => {
  it("offer what EKS has for the cluster's version, and take the default version", async () => {
    const wizard = await renderWizard({
      api: aFleet(),
      pages: [
        {
          title: 'Add-on',
          required: ['addonName', 'addonVersion'],
          properties: {
            addonName: {
              title: 'Add-on',
              type: 'string',
              'ui:field': 'EksAddonPicker',
            },
            addonVersion: {
              title: 'Version',
              type: 'string',
              'ui:field': 'EksAddonVersionPicker',
            },
          },
        },
      ],
      values: { scope, clusterName: 'blue' },
    });
    await wizard.pick(/^Add-on/, /vpc-cni/);
    await waitFor(() =>
      expect(screen.getByLabelText(/^Version/)).toHaveValue(
        'v1.19.0-eksbuild.1',
      ),
    );
    await wizard.pick(/^Version/, 'v1.20.4-eksbuild.2');
    expect(await wizard.create()).toMatchObject({
      addonName: 'vpc-cni',
      addonVersion: 'v1.20.4-eksbuild.2',
    });
  });

  it('say so when the inventory does not know the cluster', async () => {
    await renderWizard({
      api: aFleet(),
      pages: [aPage('EksAddonPicker', 'addonName')],
      values: { scope, clusterName: 'gone' },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      "No cluster 'gone' in eu-west-1 of 111122223333",
    );
  });
});
