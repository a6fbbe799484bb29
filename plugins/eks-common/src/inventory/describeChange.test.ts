import { aCluster, aNodegroup } from '../testUtils';
import { describeChange } from './describeChange';

describe('describeChange', () => {
  it('tells every member that differs, nested ones by their path and lists whole', () => {
    expect(
      describeChange(
        aNodegroup({ subnetIds: ['subnet-a'], tags: { team: 'shop' } }),
        aNodegroup({
          status: 'UPDATING',
          scaling: { minSize: 1, desiredSize: 3, maxSize: 4 },
          subnetIds: ['subnet-a', 'subnet-b'],
          tags: {},
        }),
      ),
    ).toEqual([
      { path: 'scaling.desiredSize', before: '2', after: '3' },
      { path: 'status', before: 'ACTIVE', after: 'UPDATING' },
      {
        path: 'subnetIds',
        before: '["subnet-a"]',
        after: '["subnet-a","subnet-b"]',
      },
      { path: 'tags.team', before: 'shop' },
    ]);
  });

  it('tells what came and tells long values by their size', () => {
    expect(
      describeChange(
        aCluster({ endpoint: undefined, certificateAuthority: 'old' }),
        aCluster({
          endpoint: 'https://a.example.com',
          certificateAuthority: 'x'.repeat(2000),
        }),
      ),
    ).toEqual([
      {
        path: 'certificateAuthority',
        before: 'old',
        after: '(2000 characters)',
      },
      { path: 'endpoint', after: 'https://a.example.com' },
    ]);
  });

  it('tells nothing of what is equal', () => {
    expect(describeChange(aCluster(), aCluster())).toEqual([]);
  });
});
