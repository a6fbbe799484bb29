import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aResponseError } from '../../testUtils';
import { ErrorState } from './ErrorState';

describe('ErrorState', () => {
  it.each([
    [403, 'You may not see this'],
    [404, 'Not found'],
    [409, 'More than one fits'],
    [503, 'Not collected yet'],
    [500, 'Something went wrong'],
  ])(
    'tells status %d as "%s" with the words of the server',
    async (status, title) => {
      const error = await aResponseError({
        status,
        name: 'AnyError',
        message: 'No permission eks.inventory.read',
      });
      renderInTestApp(<ErrorState error={error} />);

      expect(await screen.findByText(title)).toBeInTheDocument();
      expect(
        screen.getByText('No permission eks.inventory.read'),
      ).toBeInTheDocument();
      expect(screen.getByText(`Status ${status}`)).toBeInTheDocument();
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it('lets the user try again', async () => {
    const onRetry = jest.fn();
    renderInTestApp(
      <ErrorState error={new TypeError('Failed to fetch')} onRetry={onRetry} />,
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The server could not be reached',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
