import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { ReadFailure } from '@eks-platform/backstage-plugin-eks-common';
import { screen } from '@testing-library/react';
import { aFreshness } from '../../testUtils';
import { FreshnessNotice } from './FreshnessNotice';

const failure: ReadFailure = {
  target: 'eks:ListNodegroups blue',
  code: 'AccessDeniedException',
  message: 'User is not authorized to perform eks:ListNodegroups',
  kinds: ['nodegroup'],
};

describe('FreshnessNotice', () => {
  it('is silent while all is fresh', async () => {
    renderInTestApp(
      <div data-testid="around">
        <FreshnessNotice freshness={aFreshness()} />
      </div>,
    );

    expect(await screen.findByTestId('around')).toBeEmptyDOMElement();
  });

  it('says since when the data is stale, how old it is and what could not be read', async () => {
    renderInTestApp(
      <FreshnessNotice
        freshness={aFreshness({
          state: 'stale',
          staleSince: '2026-11-20T10:05:00.000Z',
          failures: [failure],
        })}
      />,
    );

    expect(await screen.findByText('Not up to date')).toBeInTheDocument();
    const times = screen
      .getAllByText(/ago|now|yesterday|last/, { selector: 'time' })
      .map(time => time.getAttribute('datetime'));
    expect(times).toEqual([
      '2026-11-20T10:05:00.000Z',
      '2026-11-20T10:00:00.000Z',
    ]);
    expect(screen.getByText('eks:ListNodegroups blue')).toBeInTheDocument();
    expect(
      screen.getByText(/not authorized .* \(AccessDeniedException\)/),
    ).toBeInTheDocument();
  });

  it('tells a first collection under way from one that failed', async () => {
    renderInTestApp(
      <FreshnessNotice freshness={{ state: 'never', failures: [] }} />,
    );
    expect(await screen.findByText('Not collected yet')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('raises the alarm when nothing could be read at all', async () => {
    renderInTestApp(
      <FreshnessNotice freshness={{ state: 'never', failures: [failure] }} />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing could be read yet',
    );
  });
});
