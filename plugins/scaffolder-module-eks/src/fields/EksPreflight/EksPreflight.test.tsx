import { screen } from '@testing-library/react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import type { PreflightDraft } from '@eks-platform/backstage-plugin-eks-common';
import { renderWizard } from '../../__testUtils__/renderWizard';

const page = {
  title: 'Cluster',
  properties: {
    clusterName: { title: 'Cluster name', type: 'string' },
    network: {
      type: 'object',
      properties: { subnetIds: { type: 'array', items: { type: 'string' } } },
    },
    checks: {
      type: 'null',
      'ui:field': 'EksPreflight',
      'ui:options': {
        kind: 'cluster',
        fields: { name: 'clusterName', subnetIds: 'network.subnetIds' },
      },
    },
  },
};
const scope = { accountId: '111122223333', region: 'eu-west-1' };

function anApi() {
  const asked: PreflightDraft[] = [];
  const api = new FakeEksApi({
    preflight: draft => {
      asked.push(draft);
      return draft.name === 'taken'
        ? [
            {
              severity: 'error' as const,
              code: 'EXISTS',
              field: 'name',
              message: "Wanted a new name, found 'taken'",
              remedy: 'Choose another one.',
            },
          ]
        : [];
    },
  });
  return { api, asked };
}

describe('EksPreflight', () => {
  it('waits for a choice, then tells what would be refused, once the typing ends', async () => {
    const { api, asked } = anApi();
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope },
    });
    expect(
      await screen.findByText(
        'What you choose is checked here while you choose it.',
      ),
    ).toBeVisible();

    await wizard.user.type(screen.getByLabelText(/Cluster name/), 'taken');

    expect(
      await screen.findByText(
        "Wanted a new name, found 'taken'. Choose another one.",
      ),
    ).toBeVisible();
    expect(screen.getByText('One thing would be refused.')).toBeVisible();
    expect(asked.at(-1)).toEqual({ kind: 'cluster', name: 'taken' });

    await wizard.user.type(screen.getByLabelText(/Cluster name/), '-no-more');
    expect(
      await screen.findByText(
        'Nothing would be refused of what is chosen so far.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Choose another one/)).not.toBeInTheDocument();
  });

  it('sends what earlier pages and objects hold, and keeps nothing in the form', async () => {
    const { api, asked } = anApi();
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: {
        scope,
        clusterName: 'blue',
        network: { subnetIds: ['subnet-1', 'subnet-2'] },
      },
    });
    await screen.findByText(
      'Nothing would be refused of what is chosen so far.',
    );

    expect(asked).toEqual([
      { kind: 'cluster', name: 'blue', subnetIds: ['subnet-1', 'subnet-2'] },
    ]);
    expect((await wizard.create()).checks ?? null).toBeNull();
  });

  it('says when nothing could be checked, and asks again', async () => {
    const { api } = anApi();
    const mend = api.failWith('getPreflight', {
      status: 403,
      name: 'NotAllowedError',
      message: 'Not allowed without eks.pickers.read',
    });
    const wizard = await renderWizard({
      api,
      pages: [page],
      values: { scope, clusterName: 'blue' },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /could not be checked, and is checked before anything is made: .*Not allowed without eks\.pickers\.read/,
    );
    mend();
    await wizard.press('Try again');
    expect(
      await screen.findByText(
        'Nothing would be refused of what is chosen so far.',
      ),
    ).toBeVisible();
  });
});
