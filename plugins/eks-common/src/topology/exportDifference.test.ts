import { exportDifference } from './exportDifference';
import type { ObjectDifference } from './listDifferences';

const objects: ObjectDifference[] = [
  {
    id: 'virtual-node/new',
    type: 'virtual-node',
    name: 'new',
    change: 'added',
    fields: [],
  },
  {
    id: 'route/checkout/canary',
    type: 'route',
    name: 'canary',
    change: 'changed',
    fields: [
      { field: 'weight', first: 90, second: 50 },
      { field: 'detail', second: '<b>|[x](y)' },
    ],
  },
];
const difference = { mesh: 'shop', before: 'a file', after: 'now', objects };

describe('exportDifference', () => {
  it('writes JSON that reads back as it was', () => {
    expect(JSON.parse(exportDifference(difference, 'json'))).toEqual(
      difference,
    );
  });

  it('writes Markdown, in which nothing is markup but its own', () => {
    expect(exportDifference(difference, 'markdown')).toBe(
      [
        '# Mesh shop: what differs',
        '',
        'From a file to now: 1 added, 0 removed, 1 changed.',
        '',
        '| Change | Type | Name | Fields, before → after |',
        '| --- | --- | --- | --- |',
        '| + added | virtual node | new |  |',
        '| ~ changed | route | canary | weight: 90 → 50<br>detail: nothing → &lt;b&gt;\\|\\[x\\]\\(y\\) |',
        '',
      ].join('\n'),
    );
  });

  it('writes no empty table', () => {
    expect(
      exportDifference({ ...difference, objects: [] }, 'markdown'),
    ).not.toContain('| Change');
  });
});
