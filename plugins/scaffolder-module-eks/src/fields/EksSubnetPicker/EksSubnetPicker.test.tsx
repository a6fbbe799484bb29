import { screen, waitFor, within } from '@testing-library/react';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const where = {
  title: 'Where',
  properties: {
    scope: {
      title: 'Account and region',
      type: 'object',
      'ui:field': 'EksScopePicker',
    },
    vpcId: { title: 'VPC', type: 'string', 'ui:field': 'EksVpcPicker' },
  },
};

const subnets = {
  title: 'Subnets',
  required: ['subnetIds'],
  properties: {
    subnetIds: {
      title: 'Subnets',
      type: 'array',
      items: { type: 'string' },
      'ui:field': 'EksSubnetPicker',
      'ui:options': { vpcField: 'vpcId' },
    },
  },
};

const ofCluster = {
  title: 'Subnets',
  properties: {
    subnetIds: {
      ...subnets.properties.subnetIds,
      'ui:options': { clusterField: 'clusterName', onlyPrivate: true },
    },
  },
};

const chosen = { scope: { ...PLATFORM }, vpcId: 'vpc-0aaaaaaa' };

describe('EksSubnetPicker', () => {
  it('shows the subnets of the VPC with name, id, zone, range, kind and free addresses, private ones first', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [subnets],
      values: chosen,
    });
    const group = await screen.findByRole('group', { name: /^Subnets/ });
    expect(
      (await within(group).findAllByRole('checkbox')).map(
        box => (box as HTMLInputElement).labels?.[0].textContent,
      ),
    ).toEqual([
      'private-asubnet-0000000aeu-west-1aprivate10.0.0.0/198,187 free',
      'tiny-asubnet-000000a2eu-west-1aprivate10.0.96.0/283 free',
      'private-bsubnet-0000000beu-west-1bprivate10.0.0.0/198,187 free',
      'public-csubnet-0000000ceu-west-1cpublic10.0.0.0/198,187 free',
    ]);

    await wizard.user.click(
      screen.getByRole('checkbox', { name: /private-a/ }),
    );
    await wizard.user.click(
      screen.getByRole('checkbox', { name: /private-b/ }),
    );
    expect(screen.getByText('2 of 4 subnets chosen')).toBeVisible();
    expect(await wizard.create()).toMatchObject({
      subnetIds: ['subnet-0000000a', 'subnet-0000000b'],
    });
  });

  it("offers the private subnets of a cluster's VPC alone where they are for its nodes, of which one is enough", async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(
        anEstate({
          clusters: [
            aCluster({ name: 'blue', ...PLATFORM, vpcId: 'vpc-0aaaaaaa' }),
          ],
        }),
      ),
      pages: [ofCluster],
      values: { scope: { ...PLATFORM }, clusterName: 'blue' },
    });
    expect(await screen.findAllByRole('checkbox')).toHaveLength(3);

    await wizard.user.click(
      screen.getByRole('checkbox', { name: /private-a/ }),
    );

    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(await wizard.create()).toMatchObject({
      subnetIds: ['subnet-0000000a'],
    });
  });

  it('waits for the cluster whose nodes they are for', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [ofCluster],
      values: { scope: { ...PLATFORM } },
    });
    expect(await screen.findByText('Choose the cluster first.')).toBeVisible();
  });

  it('can be worked by keyboard alone', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [subnets],
      values: chosen,
    });
    await screen.findAllByRole('checkbox');
    await wizard.user.tab();
    expect(
      screen.getByRole('button', { name: 'All usable private (2)' }),
    ).toHaveFocus();
    await wizard.user.tab();
    expect(screen.getByRole('checkbox', { name: /private-a/ })).toHaveFocus();
    await wizard.user.keyboard(' ');
    expect(screen.getByRole('checkbox', { name: /private-a/ })).toBeChecked();
  });

  it('says at once when all chosen subnets are in one zone or have too few free addresses, and no longer once they do not', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [subnets],
      values: chosen,
    });
    await wizard.user.click(
      await screen.findByRole('checkbox', { name: /private-a/ }),
    );
    expect(
      await screen.findByText(/Wanted at least 2 subnets in 2 availability/),
    ).toBeVisible();

    await wizard.user.click(screen.getByRole('checkbox', { name: /tiny-a/ }));
    expect(
      screen.getByText(
        /at least 2 availability zones, found all 2 in eu-west-1a/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/at least 6 free addresses in each subnet, found 3/),
    ).toBeVisible();

    await wizard.press('Review');
    expect(
      await screen.findAllByText(/found all 2 in eu-west-1a.*Replace one/),
    ).not.toHaveLength(0);

    await wizard.user.click(screen.getByRole('checkbox', { name: /tiny-a/ }));
    await wizard.user.click(screen.getByRole('checkbox', { name: /public-c/ }));
    expect(screen.queryAllByRole('note')).toEqual([]);
    expect(await wizard.create()).toMatchObject({
      subnetIds: ['subnet-0000000a', 'subnet-0000000c'],
    });
  });

  it('takes at one press all private subnets that a cluster can use, and none at another', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [subnets],
      values: chosen,
    });
    await wizard.press('All usable private (2)');
    expect(screen.getByText('2 of 4 subnets chosen')).toBeVisible();
    await wizard.press('None');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/Choose at least two subnets/),
    ).not.toHaveLength(0);
  });

  it('waits for a VPC', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [subnets],
      values: { scope: { ...PLATFORM } },
    });
    expect(await screen.findByText('Choose the VPC first.')).toBeVisible();
  });

  it('takes back the subnets of a VPC left behind, on an earlier page too', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [where, subnets],
      values: {
        ...chosen,
        subnetIds: ['subnet-0000000a', 'subnet-0000000b'],
      },
    });
    await wizard.pick(/^VPC/, /vpc-0bbbbbbb/);
    await wizard.press('Next');
    expect(
      await screen.findByText(
        'Taken back, as not among the subnets in vpc-0bbbbbbb (eu-west-1 of 111122223333): subnet-0000000a, subnet-0000000b',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('checkbox', { name: /elsewhere/ }),
    ).not.toBeChecked();
  });

  it('takes back the subnets as soon as the VPC changes beside it', async () => {
    const api = new FakeEksApi(anEstate());
    const wizard = await renderWizard({
      api,
      pages: [
        {
          title: 'Network',
          properties: { ...where.properties, ...subnets.properties },
        },
      ],
      values: { ...chosen, subnetIds: ['subnet-0000000a'] },
    });
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: /private-a/ })).toBeChecked(),
    );
    await wizard.pick(/^Region/, 'us-east-1');
    expect(await screen.findByLabelText(/^VPC/)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('checkbox', { checked: true })).toBeNull(),
    );
  });

  it('takes ids typed by hand when listing fails, and refuses what is none', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getSubnets', {
      status: 403,
      name: 'NotAllowedError',
      message: 'No',
    });
    const wizard = await renderWizard({
      api,
      pages: [subnets],
      values: chosen,
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Listing the subnets in vpc-0aaaaaaa (eu-west-1 of 111122223333) is not allowed: No',
    );
    await wizard.press('Type the subnet ids');
    const input = screen.getByLabelText(/^Subnets/, { selector: 'input' });
    await wizard.user.type(input, 'subnet-0000000a, sn-1');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'sn-1' is not a subnet id/),
    ).not.toHaveLength(0);

    await wizard.user.type(input, '{Backspace>4/}subnet-0000000f');
    expect(await wizard.create()).toMatchObject({
      subnetIds: ['subnet-0000000a', 'subnet-0000000f'],
    });
  });

  it('says that a VPC has no subnets', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate({ subnets: [] })),
      pages: [subnets],
      values: chosen,
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no subnet in vpc-0aaaaaaa (eu-west-1 of 111122223333).',
    );
  });
});
