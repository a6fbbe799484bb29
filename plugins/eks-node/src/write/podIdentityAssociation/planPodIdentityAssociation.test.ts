import { aPodIdentityAssociationRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { planPodIdentityAssociation } from './planPodIdentityAssociation';

const request = aPodIdentityAssociationRequest();
const existing = {
  roleArn: request.roleArn,
  disableSessionTags: false,
  tags: { more: 'tags' },
};

describe('planPodIdentityAssociation', () => {
  it('creates an association that does not exist and adopts an equal one', () => {
    expect(planPodIdentityAssociation(request, undefined)).toEqual({
      action: 'create',
    });
    expect(planPodIdentityAssociation(request, existing)).toEqual({
      action: 'adopt',
      status: 'ACTIVE',
    });
  });

  it('does not adopt one whose pods get another role or are narrowed', () => {
    expect(
      planPodIdentityAssociation(request, {
        ...existing,
        targetRoleArn: 'arn:aws:iam::444455556666:role/other',
        policy:
          '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
      }),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        {
          field: 'targetRoleArn',
          wanted: 'none',
          found: 'arn:aws:iam::444455556666:role/other',
        },
        { field: 'policy', wanted: [], found: ['Allow s3:* on *'] },
      ],
    });
  });
});
