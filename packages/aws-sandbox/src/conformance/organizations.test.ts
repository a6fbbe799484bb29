import {
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListAccounts,
} from '@aws-sdk/client-organizations';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { account, clientConfig, otherAccount } from './aPlatform';

const clientOf = (sandbox: Sandbox, accountId = account) =>
  new OrganizationsClient(clientConfig(sandbox, accountId));

describe('Organizations', () => {
  let sandbox: Sandbox;
  let management: OrganizationsClient;
  let member: OrganizationsClient;
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'estate' });
    management = clientOf(sandbox);
    member = clientOf(sandbox, otherAccount);
  });
  afterAll(() => sandbox.close());

  it('lists the accounts to the one that manages them, over pages', async () => {
    const names: (string | undefined)[] = [];
    for await (const page of paginateListAccounts(
      { client: management, pageSize: 2 },
      {},
    )) {
      names.push(...page.Accounts!.map(each => each.Name));
    }
    expect(names).toEqual(['platform', 'payments', 'data']);
    const { Account } = await management.send(
      new DescribeAccountCommand({ AccountId: otherAccount }),
    );
    expect(Account).toMatchObject({
      Id: otherAccount,
      Arn: expect.stringMatching(
        `^arn:aws:organizations::${account}:account/o-[a-z0-9]{10}/${otherAccount}$`,
      ),
      Email: 'aws+payments@example.com',
      Status: 'ACTIVE',
      JoinedMethod: 'CREATED',
      JoinedTimestamp: expect.any(Date),
    });
    await expect(
      management.send(
        new ListTagsForResourceCommand({ ResourceId: otherAccount }),
      ),
    ).resolves.toMatchObject({ Tags: [{ Key: 'owner', Value: 'payments' }] });
  });

  it('tells a member its organization and no more', async () => {
    const { Organization } = await member.send(
      new DescribeOrganizationCommand({}),
    );
    expect(Organization).toMatchObject({
      Id: expect.stringMatching(/^o-[a-z0-9]{10}$/),
      FeatureSet: 'ALL',
      MasterAccountId: account,
    });
    await expect(
      member.send(new ListAccountsCommand({})),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: "You don't have permissions to access this resource.",
    });
  });

  it('refuses what cannot be', async () => {
    await expect(
      management.send(new ListAccountsCommand({ MaxResults: 21 })),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
    await expect(
      management.send(new ListAccountsCommand({ NextToken: 'x' })),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
    await expect(
      management.send(
        new DescribeAccountCommand({ AccountId: '999988887777' }),
      ),
    ).rejects.toMatchObject({ name: 'AccountNotFoundException' });
  });

  it('is not in use where no seed made one', async () => {
    const empty = await createSandbox({ seed: 'empty' });
    try {
      for (const command of [
        new ListAccountsCommand({}),
        new DescribeOrganizationCommand({}),
      ]) {
        await expect(
          clientOf(empty).send(command as ListAccountsCommand),
        ).rejects.toMatchObject({
          name: 'AWSOrganizationsNotInUseException',
          message: 'Your account is not a member of an organization.',
        });
      }
    } finally {
      await empty.close();
    }
  });
});
