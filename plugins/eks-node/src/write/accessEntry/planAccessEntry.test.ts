import { anAccessEntryRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { REQUEST_MARK, requestMark } from '../requestMark';
import type { DescribedAccessEntry } from './describeAccessEntry';
import { planAccessEntry } from './planAccessEntry';

const request = anAccessEntryRequest({ kubernetesGroups: ['team'] });
const [policy] = request.accessPolicies;

function existing(
  overrides: Partial<DescribedAccessEntry> = {},
): DescribedAccessEntry {
  return {
    type: 'STANDARD',
    username: 'arn:aws:iam::111122223333:role/platform',
    kubernetesGroups: ['team'],
    accessPolicies: [{ ...policy, associatedAt: new Date() }],
    tags: {},
    ...overrides,
  };
}

describe('planAccessEntry', () => {
  it('creates an entry that does not exist and adopts an equal one', () => {
    expect(planAccessEntry(request, undefined)).toEqual({ action: 'create' });
    expect(planAccessEntry(request, existing())).toEqual({
      action: 'adopt',
      status: 'ACTIVE',
    });
  });

  it('does not adopt an entry that may do more', () => {
    expect(
      planAccessEntry(
        anAccessEntryRequest(),
        existing({
          accessPolicies: [
            {
              policyArn: policy.policyArn,
              accessScope: { type: 'namespace', namespaces: ['b', 'a'] },
            },
          ],
        }),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        { field: 'kubernetesGroups', wanted: [], found: ['team'] },
        {
          field: 'accessPolicies',
          wanted: ['AmazonEKSViewPolicy for the cluster'],
          found: ['AmazonEKSViewPolicy for namespaces a, b'],
        },
      ],
    });
  });

  it("leaves groups and policies of nodes' entries to EKS", () => {
    expect(
      planAccessEntry(
        anAccessEntryRequest({ type: 'EC2', accessPolicies: [] }),
        existing({ type: 'EC2', kubernetesGroups: ['system:nodes'] }),
      ),
    ).toEqual({ action: 'adopt', status: 'ACTIVE' });
  });

  it('goes on with an entry that it has begun, and with no other', () => {
    const tags = { [REQUEST_MARK]: requestMark(request) };

    expect(
      planAccessEntry(request, existing({ accessPolicies: [], tags })),
    ).toEqual({ action: 'create' });
    expect(
      planAccessEntry(request, existing({ accessPolicies: [] })),
    ).toMatchObject({ action: 'differs' });
    expect(
      planAccessEntry(
        request,
        existing({ accessPolicies: [], username: 'x', type: 'EC2', tags }),
      ),
    ).toMatchObject({ action: 'differs' });
  });
});
