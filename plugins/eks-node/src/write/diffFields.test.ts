import { diffFields } from './diffFields';

describe('diffFields', () => {
  it.each([
    ['what is not wanted', { version: undefined }, { version: '1.34' }],
    [
      'further fields',
      { tags: { team: 'a' } },
      { tags: { team: 'a', x: 'y' } },
    ],
    ['the order of a list', { ids: ['a', 'b'] }, { ids: ['b', 'a'] }],
    [
      'the order of a list of objects',
      { list: [{ key: 'a', n: 1 }, { key: 'b' }] },
      {
        list: [
          { key: 'b', n: 2 },
          { key: 'a', n: 1 },
        ],
      },
    ],
    ['an empty list that is missing', { ids: [] }, {}],
    ['an empty object that is missing', { labels: {} }, {}],
  ])('passes over %s', (_, wanted, found) => {
    expect(diffFields(wanted, found)).toEqual([]);
  });

  it('names every field that differs, by its path', () => {
    expect(
      diffFields(
        {
          version: '1.34',
          vpc: { subnetIds: ['a', 'b'], open: true, cidrs: ['x'] },
          tags: { team: 'shop', cost: '1' },
          twice: ['a', 'a'],
          logs: [],
        },
        {
          version: '1.33',
          vpc: { subnetIds: ['a', 'c'], open: false },
          tags: { team: 'pay' },
          twice: ['a', 'b'],
          logs: ['audit'],
        },
      ),
    ).toEqual([
      { field: 'version', wanted: '1.34', found: '1.33' },
      { field: 'vpc.subnetIds', wanted: ['a', 'b'], found: ['a', 'c'] },
      { field: 'vpc.open', wanted: true, found: false },
      { field: 'vpc.cidrs', wanted: ['x'], found: undefined },
      { field: 'tags.team', wanted: 'shop', found: 'pay' },
      { field: 'tags.cost', wanted: '1', found: undefined },
      { field: 'twice', wanted: ['a', 'a'], found: ['a', 'b'] },
      { field: 'logs', wanted: [], found: ['audit'] },
    ]);
  });

  it('finds nothing of what every object has', () => {
    expect(diffFields({ tags: { constructor: 'x' } }, { tags: {} })).toEqual([
      { field: 'tags.constructor', wanted: 'x', found: undefined },
    ]);
  });
});
