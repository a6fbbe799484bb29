import { screen, waitFor } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Version',
  required: ['version'],
  properties: {
    version: {
      title: 'Kubernetes version',
      type: 'string',
      'ui:field': 'EksKubernetesVersionPicker',
    },
  },
};
const values = { scope: { ...PLATFORM } };

describe('EksKubernetesVersionPicker', () => {
  it("takes EKS's default and offers what is supported, the newest first, with the ends of support", async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values,
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^Kubernetes version/)).toHaveValue('1.34'),
    );
    expect(
      screen.getByText(
        'Standard support until Dec 2, 2026; extended, at a higher price, until Dec 2, 2027',
      ),
    ).toBeVisible();

    await wizard.user.click(screen.getByLabelText(/^Kubernetes version/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      '1.34defaultStandard support until Dec 2, 2026; extended, at a higher price, until Dec 2, 2027',
      '1.33Standard support until Jul 29, 2026; extended, at a higher price, until Jul 29, 2027',
      '1.31In extended support, which costs more; supported until Nov 26, 2026',
    ]);
    await wizard.user.click(screen.getByRole('option', { name: /^1.33/ }));
    expect(await wizard.create()).toMatchObject({ version: '1.33' });
  });

  it('takes the default of another region when the region changes, though the form loses one of two changes made in the same moment', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [
        {
          ...page,
          properties: {
            scope: {
              title: 'Account and region',
              type: 'object',
              'ui:field': 'EksScopePicker',
            },
            ...page.properties,
            vpcId: { title: 'VPC', type: 'string', 'ui:field': 'EksVpcPicker' },
          },
        },
      ],
      values: { ...values, version: '1.33', vpcId: 'vpc-0aaaaaaa' },
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).toHaveValue('platform-vpc'),
    );
    await wizard.pick(/^Region/, 'us-east-1');
    await waitFor(() =>
      expect(screen.getByLabelText(/^Kubernetes version/)).toHaveValue('1.34'),
    );
    await waitFor(() =>
      expect(screen.getByLabelText(/^VPC/)).not.toHaveValue('platform-vpc'),
    );
  });

  it('leaves a field empty that may be', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [{ ...page, required: [] }],
      values,
    });
    expect(await wizard.input(/^Kubernetes version/)).toHaveValue('');
    expect(await wizard.create()).toEqual(values);
  });

  it('gives up on a default of the template that EKS does not offer, and says so', async () => {
    await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [
        {
          ...page,
          properties: {
            version: { ...page.properties.version, default: '1.2' },
          },
        },
      ],
      values,
    });
    expect(await screen.findByText(/^Taken back.*: 1\.2$/)).toBeVisible();
  });

  it('refuses a patch number typed by hand', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getClusterVersions', new TypeError('Failed to fetch'));
    const wizard = await renderWizard({ api, pages: [page], values });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not list the Kubernetes versions in eu-west-1 of 111122223333: Failed to fetch',
    );
    await wizard.press('Type the Kubernetes version');
    await wizard.user.type(
      screen.getByLabelText(/^Kubernetes version/),
      '1.34.2',
    );
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'1.34.2' is not a Kubernetes version of EKS/),
    ).not.toHaveLength(0);
  });
});
