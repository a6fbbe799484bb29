import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { StatusChip } from './StatusChip';
import { statusLooks } from './statusLooks';

describe('StatusChip', () => {
  it('says every status in words of its own, with an icon', async () => {
    const statuses = Object.keys(statusLooks);
    renderInTestApp(
      <>
        {statuses.map(status => (
          <StatusChip key={status} status={status} />
        ))}
      </>,
    );

    await screen.findByText('Active');
    const chips = statuses.map(status =>
      screen.getByTitle(`AWS says ${status}`),
    );
    expect(new Set(chips.map(chip => chip.textContent)).size).toBe(
      statuses.length,
    );
    for (const chip of chips) {
      expect(chip.querySelector('svg')).toBeInTheDocument();
    }
  });

  it('shows a status it does not know as AWS gives it', async () => {
    renderInTestApp(<StatusChip status="HIBERNATING" />);

    expect(await screen.findByText('HIBERNATING')).toBeInTheDocument();
  });
});
