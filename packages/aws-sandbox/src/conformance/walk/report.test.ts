import { report } from './report';

describe('The report on an endpoint', () => {
  it('tells each operation that does not work, and why', () => {
    expect(
      report('http://other', [
        { service: 'eks', operation: 'ListClusters', outcome: { kind: 'ok' } },
        {
          service: 'eks',
          operation: 'DescribeUpdate',
          outcome: {
            kind: 'fails',
            code: 'UnknownOperation',
            detail: 'no\nway',
          },
        },
        {
          service: 'eks',
          operation: 'ListUpdates',
          outcome: { kind: 'skipped', missing: 'updateId' },
        },
        {
          service: 'sts',
          operation: 'AssumeRole',
          outcome: { kind: 'differs', detail: '{}' },
        },
      ]),
    ).toBe(
      [
        'Conformance of http://other',
        'eks: 1 of 3 operations',
        '  DescribeUpdate: UnknownOperation: no way',
        '  ListUpdates: not tried, without updateId from an earlier operation',
        'sts: 0 of 1 operations',
        '  AssumeRole: answers otherwise than AWS: {}',
      ].join('\n'),
    );
  });
});
