import { screen, waitFor } from '@testing-library/react';
import {
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Where',
  required: ['scope'],
  properties: {
    scope: {
      title: 'Account and region',
      type: 'object',
      'ui:field': 'EksScopePicker',
    },
  },
};

const failure = { status: 500, name: 'Error', message: 'Out of order' };

describe('EksScopePicker', () => {
  it('offers the configured accounts by name and number, and the regions of the chosen one', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
    });
    expect(
      await screen.findByRole('group', { name: 'Account and region' }),
    ).toBeVisible();

    await wizard.user.click(await wizard.input(/^Account/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      'platform (111122223333)eu-west-1, us-east-1',
      'payments (444455556666)eu-west-1',
    ]);
    await wizard.user.click(screen.getByRole('option', { name: /platform/ }));
    await wizard.pick(/^Region/, 'us-east-1');
    expect(await wizard.create()).toEqual({
      scope: { accountId: '111122223333', region: 'us-east-1' },
    });
  });

  it('takes the only region of an account at once, and keeps the region where the next account has it too', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
    });
    await wizard.pick(/^Account/, /payments/);
    await waitFor(() =>
      expect(screen.getByLabelText(/^Region/)).toHaveValue('eu-west-1'),
    );
    await wizard.pick(/^Account/, /platform/);
    expect(await wizard.create()).toEqual({ scope: PLATFORM });
  });

  it('takes the only account and region without asking', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi({ scopes: [aScope({ scope: PLATFORM })] }),
      pages: [page],
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^Region/)).toHaveValue('eu-west-1'),
    );
    expect(await wizard.create()).toEqual({ scope: PLATFORM });
  });

  it('offers only the accounts and regions that the template allows', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [
        {
          ...page,
          properties: {
            scope: {
              ...page.properties.scope,
              'ui:options': { regions: ['us-east-1'] },
            },
          },
        },
      ],
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^Account/)).toHaveValue(
        'platform (111122223333)',
      ),
    );
    expect(await wizard.create()).toEqual({
      scope: { accountId: '111122223333', region: 'us-east-1' },
    });
  });

  it('does not let an account without region pass', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
    });
    await wizard.pick(/^Account/, /platform/);
    await wizard.user.type(screen.getByLabelText(/^Region/), '{Escape}');
    screen.getByLabelText(/^Region/).removeAttribute('required');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/Choose a region of account 111122223333/),
    ).not.toHaveLength(0);
  });

  it('takes back an account that is not configured, and says so', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: { scope: { accountId: '999999999999', region: 'eu-west-1' } },
    });
    expect(await screen.findByText(/^Taken back.*999999999999$/)).toBeVisible();
  });

  it('takes account and region typed by hand when they cannot be listed, and refuses what is none', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getScopes', failure);
    const wizard = await renderWizard({ api, pages: [page] });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not list the accounts in the configuration of the EKS plugin: Out of order',
    );

    await wizard.press('Type the account and region');
    await wizard.user.type(screen.getByLabelText(/^Account/), '1111');
    await wizard.user.type(screen.getByLabelText(/^Region/), 'Ireland');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'1111' is not an AWS account id/),
    ).not.toHaveLength(0);

    await wizard.user.type(screen.getByLabelText(/^Account/), '22223333');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'Ireland' is not an AWS region/),
    ).not.toHaveLength(0);

    await wizard.user.clear(screen.getByLabelText(/^Region/));
    await wizard.user.type(screen.getByLabelText(/^Region/), 'eu-west-1');
    expect(await wizard.create()).toEqual({ scope: PLATFORM });
  });

  it('lists again on retry', async () => {
    const api = new FakeEksApi(anEstate());
    const mend = api.failWith('getScopes', failure);
    const wizard = await renderWizard({ api, pages: [page] });
    await screen.findByRole('alert');
    mend();
    await wizard.press('Try again');
    await wizard.pick(/^Account/, /payments/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
