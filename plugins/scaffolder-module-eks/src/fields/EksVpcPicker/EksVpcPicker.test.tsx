import { screen, waitFor } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Network',
  required: ['vpcId'],
  properties: {
    scope: {
      title: 'Account and region',
      type: 'object',
      'ui:field': 'EksScopePicker',
    },
    vpcId: {
      title: 'VPC',
      type: 'string',
      description: 'Where the nodes live',
      'ui:field': 'EksVpcPicker',
    },
  },
};

const forbidden = {
  status: 403,
  name: 'NotAllowedError',
  message: 'Backstage may not ec2:DescribeVpcs',
};

describe('EksVpcPicker', () => {
  it('waits for an account and region, then lists the VPCs there by name and range, and keeps the id', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
    });
    expect(
      await screen.findByText('Choose the account and region first.'),
    ).toBeVisible();
    expect(screen.getByLabelText(/^VPC/)).toBeDisabled();

    await wizard.pick(/^Account/, /platform/);
    await wizard.pick(/^Region/, 'eu-west-1');
    await wizard.user.click(await wizard.input(/^VPC/));
    expect(
      (await screen.findAllByRole('option')).map(option => option.textContent),
    ).toEqual([
      'platform-vpcvpc-0aaaaaaa, 10.0.0.0/16',
      'vpc-0bbbbbbbdefaultvpc-0bbbbbbb, 172.31.0.0/16',
    ]);

    await wizard.user.click(
      screen.getByRole('option', { name: /platform-vpc/ }),
    );
    expect(await wizard.create()).toMatchObject({ vpcId: 'vpc-0aaaaaaa' });
  });

  it.each(['mui', 'bui'] as const)(
    'is named and explained to those who hear it, in the %s theme',
    async theme => {
      const wizard = await renderWizard({
        api: new FakeEksApi(anEstate()),
        pages: [page],
        values: { scope: { ...PLATFORM } },
        theme,
      });
      const input = await wizard.input(/^VPC/);
      expect(input).toHaveAccessibleDescription(/^Where the nodes live\s*$/);
      for (const status of screen.getAllByRole('status')) {
        expect(status).toHaveAttribute('aria-live', 'polite');
      }
      await wizard.pick(/^VPC/, /platform-vpc/);
      expect(input).toHaveAccessibleDescription(
        'Where the nodes live vpc-0aaaaaaa, 10.0.0.0/16',
      );
      expect(await wizard.create()).toMatchObject({ vpcId: 'vpc-0aaaaaaa' });
    },
  );

  it('takes back a VPC when the account or region changes, and takes the only one there', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: { scope: { ...PLATFORM }, vpcId: 'vpc-0aaaaaaa' },
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).toHaveValue('platform-vpc'),
    );

    await wizard.pick(/^Region/, 'us-east-1');
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).toHaveValue('other-vpc'),
    );
    expect(await wizard.create()).toMatchObject({
      scope: { accountId: '111122223333', region: 'us-east-1' },
      vpcId: 'vpc-0ccccccc',
    });
  });

  it('takes back a VPC that is not in the chosen place, and says so', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: { scope: { ...PLATFORM }, vpcId: 'vpc-0ddddddd' },
    });
    expect(
      await screen.findByText(
        'Taken back, as not among the VPCs in eu-west-1 of 111122223333: vpc-0ddddddd',
      ),
    ).toBeVisible();
    expect(screen.getByLabelText(/^VPC/)).toHaveValue('');
  });

  it('never shows the VPCs of a place left behind, neither while others are loaded nor when they arrive late', async () => {
    const api = new FakeEksApi(anEstate());
    const releaseFirst = api.hold('getVpcs');
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope: { ...PLATFORM } },
    });
    expect(
      await screen.findByText(
        'Loading the VPCs in eu-west-1 of 111122223333 …',
      ),
    ).toBeVisible();

    const releaseSecond = api.hold('getVpcs');
    await wizard.pick(/^Region/, 'us-east-1');
    releaseFirst();
    expect(
      await screen.findByText(
        'Loading the VPCs in us-east-1 of 111122223333 …',
      ),
    ).toBeVisible();
    expect(screen.getByLabelText(/^VPC/)).toBeDisabled();

    releaseSecond();
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).toHaveValue('other-vpc'),
    );

    const releaseThird = api.hold('getVpcs');
    await wizard.pick(/^Region/, 'eu-west-1');
    expect(
      await screen.findByText(
        'Loading the VPCs in eu-west-1 of 111122223333 …',
      ),
    ).toBeVisible();
    expect(screen.getByLabelText(/^VPC/)).toHaveValue('');
    const releaseFourth = api.hold('getVpcs');
    await wizard.pick(/^Region/, 'us-east-1');
    releaseFourth();
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).toHaveValue('other-vpc'),
    );
    releaseThird();
    await wizard.user.click(screen.getByLabelText(/^VPC/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['other-vpcvpc-0ccccccc, 10.9.0.0/16']);
  });

  it.each([
    [
      'forbidden',
      forbidden,
      'Listing the VPCs in eu-west-1 of 111122223333 is not allowed: Backstage may not ec2:DescribeVpcs',
    ],
    [
      'throttled',
      { status: 429, name: 'TooManyRequestsError', message: 'Rate exceeded' },
      'AWS is limiting requests, so the VPCs in eu-west-1 of 111122223333 could not be listed. Wait a moment and try again.',
    ],
    [
      'failed',
      { status: 502, name: 'BadGatewayError', message: 'EC2 is away' },
      'Could not list the VPCs in eu-west-1 of 111122223333: EC2 is away',
    ],
  ])(
    'tells that listing was %s and lists on retry',
    async (_, failure, text) => {
      const api = new FakeEksApi(anEstate());
      const mend = api.failWith('getVpcs', failure);
      const wizard = await renderWizard({
        api,
        pages: [page],
        values: { scope: { ...PLATFORM } },
      });
      expect(await screen.findByRole('alert')).toHaveTextContent(text);

      mend();
      await wizard.press('Try again');
      await wizard.pick(/^VPC/, /platform-vpc/);
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
  );

  it('takes an id typed by hand when listing fails, and refuses what is none', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getVpcs', forbidden);
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope: { ...PLATFORM } },
    });
    await wizard.press('Type the VPC id');
    const input = screen.getByLabelText(/^VPC/);
    expect(input).toHaveFocus();

    await wizard.user.type(input, 'my vpc');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'my vpc' is not a VPC id/),
    ).not.toHaveLength(0);
    expect(input).toHaveAccessibleDescription(/'my vpc' is not a VPC id/);
    expect(input).toBeInvalid();

    await wizard.user.clear(input);
    await wizard.user.type(input, 'vpc-0eeeeeee');
    expect(await wizard.create()).toMatchObject({ vpcId: 'vpc-0eeeeeee' });
  });

  it('says that there is none, and looks again on demand', async () => {
    const api = new FakeEksApi(anEstate({ vpcs: [] }));
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope: { ...PLATFORM } },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no VPC in eu-west-1 of 111122223333.',
    );

    api.change(anEstate());
    await wizard.press('Look again');
    await wizard.pick(/^VPC/, /platform-vpc/);
  });

  it('lists from a fixed account and region where the form holds none', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [
        {
          title: 'Explorer',
          properties: {
            EksVpcPicker: {
              type: 'string',
              'ui:field': 'EksVpcPicker',
              'ui:options': { scope: { ...PLATFORM } },
            },
          },
        },
      ],
    });
    await wizard.pick(/^VPC/, /platform-vpc/);
    expect(await wizard.create()).toEqual({ EksVpcPicker: 'vpc-0aaaaaaa' });
  });
});
