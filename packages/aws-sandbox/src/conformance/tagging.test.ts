import {
  GetResourcesCommand,
  GetTagKeysCommand,
  GetTagValuesCommand,
  paginateGetResources,
  ResourceGroupsTaggingAPIClient,
  type GetResourcesCommandInput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { account, clientConfig, otherAccount } from './aPlatform';

let sandbox: Sandbox;
let tagging: ResourceGroupsTaggingAPIClient;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  tagging = new ResourceGroupsTaggingAPIClient(clientConfig(sandbox));
});
afterAll(() => sandbox.close());

const find = async (input: GetResourcesCommandInput) => {
  const { ResourceTagMappingList } = await tagging.send(
    new GetResourcesCommand(input),
  );
  return ResourceTagMappingList!.map(each => each.ResourceARN!);
};

describe('The Resource Groups Tagging API', () => {
  it('finds what a cluster left behind, whatever it is', async () => {
    await expect(
      find({
        TagFilters: [
          { Key: 'elbv2.k8s.aws/cluster', Values: ['platform-poc'] },
        ],
      }),
    ).resolves.toEqual([
      expect.stringMatching(/^arn:aws:ec2:eu-west-1:\d+:security-group\/sg-0/),
      expect.stringMatching(
        /^arn:aws:elasticloadbalancing:eu-west-1:\d+:loadbalancer\/net\/k8s-ingress-nginx-/,
      ),
    ]);
    await expect(
      find({ TagFilters: [{ Key: 'kubernetes.io/cluster/platform-poc' }] }),
    ).resolves.toEqual([expect.stringMatching(/:volume\/vol-0/)]);
  });

  it('filters by type, of a service or of one kind in it', async () => {
    const clusters = await find({ ResourceTypeFilters: ['eks:cluster'] });
    expect(clusters).toEqual([
      `arn:aws:eks:eu-west-1:${account}:cluster/platform-dev`,
    ]);
    const eks = await find({ ResourceTypeFilters: ['eks'] });
    expect(eks.map(arn => arn.split(/[:/]/)[5])).toEqual([
      'cluster',
      'fargateprofile',
      'nodegroup',
      'nodegroup',
    ]);
    const both = await find({
      ResourceTypeFilters: ['ec2:volume', 'elasticloadbalancing:loadbalancer'],
      TagFilters: [{ Key: 'KubernetesCluster' }],
    });
    expect(both).toHaveLength(2);
    await expect(
      find({ ResourceARNList: [clusters[0], 'arn:aws:x:y:z:nobody'] }),
    ).resolves.toEqual(clusters);
  });

  it('answers for one account and region', async () => {
    const config = clientConfig(sandbox, otherAccount);
    const other = new ResourceGroupsTaggingAPIClient(config);
    const { ResourceTagMappingList } = await other.send(
      new GetResourcesCommand({ ResourceTypeFilters: ['eks:cluster'] }),
    );
    expect(ResourceTagMappingList).toMatchObject([
      {
        ResourceARN: `arn:aws:eks:eu-west-1:${otherAccount}:cluster/payments-prod`,
        Tags: expect.arrayContaining([{ Key: 'owner', Value: 'payments' }]),
      },
    ]);
  });

  it('gives pages, with an empty token at the end', async () => {
    const all = await find({ ResourcesPerPage: 100 });
    const paged: string[] = [];
    for await (const page of paginateGetResources(
      { client: tagging, pageSize: 7 },
      {},
    )) {
      paged.push(
        ...page.ResourceTagMappingList!.map(each => each.ResourceARN!),
      );
      expect(page.PaginationToken).toBeDefined();
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(20);
  });

  it('lists keys and their values', async () => {
    const { TagKeys } = await tagging.send(new GetTagKeysCommand({}));
    expect(TagKeys).toEqual(
      expect.arrayContaining(['owner', 'elbv2.k8s.aws/cluster']),
    );
    const { TagValues } = await tagging.send(
      new GetTagValuesCommand({ Key: 'elbv2.k8s.aws/cluster' }),
    );
    expect(TagValues).toEqual(['platform-dev', 'platform-poc']);
  });

  it.each<[string, GetResourcesCommandInput, string]>([
    [
      'a token that is none of its own',
      { PaginationToken: 'x' },
      'PaginationTokenExpiredException',
    ],
    [
      'a page of a thousand',
      { ResourcesPerPage: 1000 },
      'InvalidParameterException',
    ],
    [
      'ARNs beside filters',
      { ResourceARNList: ['arn:a'], TagFilters: [{ Key: 'a' }] },
      'InvalidParameterException',
    ],
    [
      'a type that cannot be one',
      { ResourceTypeFilters: ['EC2 volume'] },
      'InvalidParameterException',
    ],
  ])('refuses %s', async (_, input, name) => {
    await expect(find(input)).rejects.toMatchObject({ name });
  });
});
