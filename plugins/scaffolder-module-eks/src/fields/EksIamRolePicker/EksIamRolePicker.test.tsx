import { screen, waitFor } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { anEstate, PLATFORM } from '../../__testUtils__/anEstate';
import { renderWizard } from '../../__testUtils__/renderWizard';

const pageFor = (purpose?: string) => ({
  title: 'Roles',
  required: ['roleArn'],
  properties: {
    roleArn: {
      title: 'Role',
      type: 'string',
      'ui:field': 'EksIamRolePicker',
      'ui:options': { purpose },
    },
  },
});

const values = { scope: { ...PLATFORM } };
const optionNames = () =>
  screen.getAllByRole('option').map(option => option.textContent);

describe('EksIamRolePicker', () => {
  it('offers the roles fit for the purpose, and all others on demand', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [pageFor('cluster')],
      values,
    });
    const input = await wizard.input(/^Role/);
    await wizard.user.click(input);
    expect(optionNames()).toEqual([
      'eks-cluster-rolearn:aws:iam::111122223333:role/eks-cluster-role',
      'old-cluster-rolearn:aws:iam::111122223333:role/old-cluster-role',
    ]);
    await wizard.user.keyboard('{Escape}');

    await wizard.user.click(
      screen.getByLabelText(
        'Show all 3 roles, not only those that trust eks.amazonaws.com',
      ),
    );
    await wizard.pick(/^Role/, /ci-deploy/);
    expect(
      await screen.findByText(
        /ci-deploy does not trust eks.amazonaws.com. EKS refuses it as a cluster role/,
      ),
    ).toBeVisible();
    expect(await wizard.create()).toMatchObject({
      roleArn: 'arn:aws:iam::111122223333:role/ci-deploy',
    });
  });

  it('finds a role by a part of its name', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [pageFor()],
      values,
    });
    await wizard.user.type(await wizard.input(/^Role/), 'old');
    expect(optionNames()).toHaveLength(1);
    await wizard.user.keyboard('{ArrowDown}{Enter}');
    expect(await wizard.create()).toMatchObject({
      roleArn: 'arn:aws:iam::111122223333:role/old-cluster-role',
    });
  });

  it('says that no role fits, and still offers all', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(anEstate()),
      pages: [pageFor('fargate-pod-execution')],
      values,
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'None of the 3 roles of account 111122223333 trusts eks-fargate-pods.amazonaws.com, as a pod execution role must.',
    );
    await wizard.user.click(screen.getByLabelText(/^Show all 3 roles/));
    await wizard.pick(/^Role/, /ci-deploy/);
  });

  it('takes the only role that fits', async () => {
    const wizard = await renderWizard({
      api: new FakeEksApi(
        anEstate({
          roles: [
            {
              arn: 'arn:aws:iam::111122223333:role/nodes',
              name: 'nodes',
              purposes: ['node'],
            },
            {
              arn: 'arn:aws:iam::111122223333:role/other',
              name: 'other',
              purposes: [],
            },
          ],
        }),
      ),
      pages: [pageFor('node')],
      values,
    });
    await waitFor(() =>
      expect(screen.getByLabelText(/^Role/)).toHaveValue('nodes'),
    );
    expect(await wizard.create()).toMatchObject({
      roleArn: 'arn:aws:iam::111122223333:role/nodes',
    });
  });

  it('refuses an ARN typed by hand that is none, or of another account', async () => {
    const api = new FakeEksApi(anEstate());
    api.failWith('getRoles', {
      status: 403,
      name: 'NotAllowedError',
      message: 'eks.identity.read is not yours',
    });
    const wizard = await renderWizard({
      api,
      pages: [pageFor('cluster')],
      values,
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Listing the IAM roles in account 111122223333 is not allowed: eks.identity.read is not yours',
    );
    await wizard.press('Type the role ARN');
    const input = screen.getByLabelText(/^Role/, { selector: 'input' });
    await wizard.user.type(input, 'eks-cluster-role');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(/'eks-cluster-role' is not the ARN of an IAM/),
    ).not.toHaveLength(0);

    await wizard.user.clear(input);
    await wizard.user.type(input, 'arn:aws:iam::444455556666:role/x');
    await wizard.press('Review');
    expect(
      await screen.findAllByText(
        /is a role of account 444455556666; wanted is one of 111122223333/,
      ),
    ).not.toHaveLength(0);
  });
});
