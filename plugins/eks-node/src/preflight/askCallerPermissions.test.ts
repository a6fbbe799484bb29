import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  aNodegroupRequest,
  aRoleRequest,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { createTestEksService } from '../testUtils';
import { askCallerPermissions } from './askCallerPermissions';
import { gatherNodegroupFacts } from './gatherNodegroupFacts';

const platform = { accountId: '111122223333', region: 'eu-west-1' };
const payments = { accountId: '444455556666', region: 'eu-west-1' };

describe('asking what the caller may do', () => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
  });
  afterEach(() => sandbox.close());

  it('finds nothing denied to an administrator, in one question for each set of resources', async () => {
    const aws = await createTestEksService(sandbox).forScope(platform);

    const { callerPermissions } = await askCallerPermissions(
      aws,
      aNodegroupRequest(),
      {},
    );

    expect(callerPermissions).toEqual({
      known: true,
      value: {
        callerArn: 'arn:aws:iam::111122223333:user/admin',
        denied: [],
      },
    });
    expect(
      sandbox.requests({ operation: 'SimulatePrincipalPolicy' }),
    ).toHaveLength(2);
  });

  it('does not know when the caller may not ask', async () => {
    sandbox.addFault({
      kind: 'deny',
      actions: ['iam:SimulatePrincipalPolicy'],
    });
    const aws = await createTestEksService(sandbox).forScope(payments);

    expect(await askCallerPermissions(aws, aRoleRequest(), {})).toEqual({
      callerPermissions: {
        known: false,
        reason: expect.stringContaining('iam:SimulatePrincipalPolicy'),
      },
    });
  });

  it('reads quotas and what there is already, and takes the defaults where it may not', async () => {
    const aws = await createTestEksService(sandbox).forScope(platform);
    const request = aNodegroupRequest({ clusterName: 'platform-dev' });

    const facts = await gatherNodegroupFacts(aws, request);
    sandbox.addFault({
      kind: 'deny',
      actions: ['servicequotas:ListServiceQuotas'],
    });
    const without = await gatherNodegroupFacts(aws, request);

    expect(facts.quotas).toMatchObject({
      known: true,
      value: { Clusters: 100, 'Managed node groups per cluster': 30 },
    });
    expect(facts.siblings).toMatchObject({
      known: true,
      value: expect.arrayContaining(['system']),
    });
    expect(without.quotas).toMatchObject({ known: false });
  });
});
