import { Table } from './Table';

describe('Table', () => {
  const table = new Table<number>();
  const idsAfter = (after?: string) =>
    [...table.entriesAfter(after)].map(([id]) => id);

  it('walks in the order of identifiers, from any place on', () => {
    for (const id of ['c', 'a', 'e']) table.set(id, 1);
    expect(idsAfter()).toEqual(['a', 'c', 'e']);
    expect(idsAfter('b')).toEqual(['c', 'e']);
    expect(idsAfter('c')).toEqual(['e']);
    expect(idsAfter('e')).toEqual([]);
  });

  it('sees what has come, gone and changed', () => {
    table.set('d', 2);
    table.delete('a');
    table.set('c', 3);
    expect([...table.entriesAfter()]).toEqual([
      ['c', 3],
      ['d', 2],
      ['e', 1],
    ]);
    table.clear();
    expect(idsAfter()).toEqual([]);
  });
});
