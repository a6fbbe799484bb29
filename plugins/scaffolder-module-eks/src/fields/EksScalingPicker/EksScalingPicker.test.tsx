import { screen } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Compute',
  required: ['scaling'],
  properties: {
    scaling: {
      title: 'Number of nodes',
      type: 'object',
      'ui:field': 'EksScalingPicker',
    },
  },
};

describe('EksScalingPicker', () => {
  it('keeps three numbers, tells at once when they disagree, and lets only those pass that agree', async () => {
    const wizard = await renderWizard({ api: new FakeEksApi(), pages: [page] });
    const desired = await screen.findByRole('spinbutton', { name: /Desired/ });
    await wizard.user.clear(desired);
    await wizard.user.type(desired, '5');
    expect(
      screen.getByText('The desired number, 5, is above the maximum, 3.'),
    ).toBeVisible();

    await wizard.press('Review');
    expect(
      await screen.findAllByText(/is above the maximum, 3\./),
    ).not.toHaveLength(0);

    await wizard.user.clear(screen.getByLabelText(/Maximum/));
    await wizard.user.type(screen.getByLabelText(/Maximum/), '6');
    expect(await wizard.create()).toEqual({
      scaling: { minSize: 1, desiredSize: 5, maxSize: 6 },
    });
  });
});
