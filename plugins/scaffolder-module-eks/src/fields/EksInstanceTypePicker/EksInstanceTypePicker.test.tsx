import { screen } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Compute',
  required: ['instanceTypes'],
  properties: {
    amiType: { title: 'Image', type: 'string' },
    instanceTypes: {
      title: 'Instance types',
      type: 'array',
      items: { type: 'string' },
      'ui:field': 'EksInstanceTypePicker',
      'ui:options': { amiTypeField: 'amiType' },
    },
  },
};
const values = { scope: { ...PLATFORM } };

describe('EksInstanceTypePicker', () => {
  it('offers types with vCPUs, memory and architecture, by family and size, and takes several', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values,
    });
    await wizard.user.click(await wizard.input(/^Instance types/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      'm6i.large2 vCPU, 8 GiB, x86_64',
      'm6i.2xlarge8 vCPU, 32 GiB, x86_64',
      'm7g.large2 vCPU, 8 GiB, arm64',
    ]);
    await wizard.user.click(screen.getByRole('option', { name: /m6i.large/ }));
    await wizard.user.type(
      screen.getByRole('textbox', { name: /^Instance types/ }),
      'arm64{ArrowDown}{Enter}',
    );
    expect(await wizard.create()).toMatchObject({
      instanceTypes: ['m6i.large', 'm7g.large'],
    });
  });

  it('offers only what runs the image, and takes back what does not when the image changes', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: {
        ...values,
        amiType: 'AL2023_x86_64_STANDARD',
        instanceTypes: ['m6i.large'],
      },
    });
    expect(
      await screen.findByRole('button', { name: 'm6i.large' }),
    ).toBeVisible();

    await wizard.user.type(screen.getByLabelText('Image'), '_ARM_64_STANDARD');
    expect(
      await screen.findByText(/^Taken back.*arm64 instance types.*m6i.large$/),
    ).toBeVisible();
    await wizard.user.click(await wizard.input(/^Instance types/));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['m7g.large2 vCPU, 8 GiB, arm64']);
  });

  it('refuses what is no instance type', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getInstanceTypes', {
      status: 429,
      name: 'TooManyRequestsError',
      message: 'Slow down',
    });
    const wizard = await renderWizard({ api, pages: [page], values });
    await wizard.press('Type the instance types');
    await wizard.user.type(
      screen.getByRole('textbox', { name: /^Instance types/ }),
      'm6i.large, big',
    );
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'big' is not an EC2 instance type/),
    ).not.toHaveLength(0);
    await wizard.user.type(
      screen.getByRole('textbox', { name: /^Instance types/ }),
      '{Backspace>3/}c6i.large',
    );
    expect(await wizard.create()).toMatchObject({
      instanceTypes: ['m6i.large', 'c6i.large'],
    });
  });

  it('does not let an empty list pass', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [page],
      values: { ...values, instanceTypes: [] },
    });
    await wizard.input(/^Instance types/);
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/Choose at least one instance type/),
    ).not.toHaveLength(0);
  });
});
