import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './DataTable';

interface Version {
  name: string;
  minor: string;
}

const rows: Version[] = [
  { name: 'old', minor: '1.9' },
  { name: 'new', minor: '1.34' },
  { name: 'middle', minor: '1.10' },
];

function renderTable() {
  return renderInTestApp(
    <DataTable
      label="Versions"
      columns={[
        { id: 'name', title: 'Name', render: row => row.name },
        {
          id: 'minor',
          title: 'Minor',
          render: row => row.minor,
          sortBy: row => row.minor,
        },
      ]}
      rows={rows}
      rowKey={row => row.name}
      rowName={row => row.name}
      renderDetails={row => `All about ${row.name}`}
    />,
  );
}

function names() {
  return screen.getAllByRole('rowheader').map(cell => cell.textContent);
}

describe('DataTable', () => {
  it('names its rows by their first cell', async () => {
    renderTable();

    const table = await screen.findByRole('table', { name: 'Versions' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(names()).toEqual(['old', 'new', 'middle']);
  });

  it('sorts as people count, one way and the other', async () => {
    renderTable();
    const sort = await screen.findByRole('button', { name: 'Minor' });

    await userEvent.click(sort);
    expect(names()).toEqual(['old', 'middle', 'new']);
    expect(screen.getByRole('columnheader', { name: 'Minor' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );

    await userEvent.click(sort);
    expect(names()).toEqual(['new', 'middle', 'old']);
  });

  it('opens and closes the details of a row by keyboard', async () => {
    renderTable();
    const toggle = await screen.findByRole('button', {
      name: 'Show details of new',
    });

    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('All about new')).toBeInTheDocument();
    expect(toggle).toHaveAttribute('aria-expanded', 'true');

    await userEvent.keyboard(' ');
    expect(screen.queryByText('All about new')).not.toBeInTheDocument();
  });
});
