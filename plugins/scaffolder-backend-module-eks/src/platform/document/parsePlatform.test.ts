import { parsePlatform, readPlatformText } from './parsePlatform';

const sound = {
  cluster: { name: 'blue', existing: true },
  roles: [
    { roleName: 'nodes', purpose: 'node' },
    { roleName: 'pods', purpose: 'pod-identity' },
  ],
  nodegroups: [{ nodegroupName: 'a', nodeRole: { ref: 'nodes' } }],
};

function problemsOf(document: unknown): string {
  try {
    parsePlatform(document);
    return 'none';
  } catch (error) {
    expect(error).toMatchObject({ name: 'InputError' });
    return (error as Error).message;
  }
}

describe('parsePlatform', () => {
  it('fills in what is left out', () => {
    expect(parsePlatform(sound)).toMatchObject({
      roles: [{ path: '/', withCniPolicy: true }, {}],
      nodegroups: [{ scalingConfig: { minSize: 1, desiredSize: 2 } }],
      addons: [],
      manifests: [],
    });
  });

  it.each([
    ['nothing', undefined, 'input: wanted object, found nothing'],
    ['no cluster', {}, 'cluster: wanted object, found nothing'],
    [
      'a section that there is not',
      { ...sound, nodeGroups: [] },
      "input: no such input as 'nodeGroups'",
    ],
    [
      'a cluster without its members',
      { cluster: { name: 'blue' } },
      'cluster.roleArn: wanted the ARN of an IAM role, or ref with the name of a role of this document, found nothing',
    ],
    [
      'an existing cluster that is to be something',
      { cluster: { name: 'blue', existing: true, version: '1.34' } },
      "cluster: no such input as 'version'",
    ],
    [
      'a member of the wrong kind',
      {
        ...sound,
        nodegroups: [{ ...sound.nodegroups[0], diskSize: 'big' }],
      },
      'nodegroups[0].diskSize: wanted number, found "big"',
    ],
    [
      'the cluster said twice',
      {
        ...sound,
        nodegroups: [{ ...sound.nodegroups[0], clusterName: 'blue' }],
      },
      "nodegroups[0]: no such input as 'clusterName'",
    ],
    [
      'two of the same name',
      { ...sound, nodegroups: [...sound.nodegroups, ...sound.nodegroups] },
      "nodegroups[1]: wanted a name of its own, found 'a' as in nodegroups[0]",
    ],
    [
      'a role of both kinds',
      {
        ...sound,
        irsaRoles: [
          {
            roleName: 'nodes',
            serviceAccounts: [{ namespace: 'a', serviceAccount: 'b' }],
          },
        ],
      },
      "irsaRoles[0]: wanted a name of its own, found 'nodes' as in roles[0]",
    ],
    [
      'a reference that leads nowhere',
      {
        ...sound,
        fargateProfiles: [
          {
            fargateProfileName: 'f',
            podExecutionRoleArn: { ref: 'other' },
            selectors: [{ namespace: 'a' }],
          },
        ],
      },
      "fargateProfiles[0].podExecutionRoleArn: no role 'other' in this document, there are: nodes, pods",
    ],
    [
      'a role for something else',
      {
        ...sound,
        nodegroups: [{ nodegroupName: 'a', nodeRole: { ref: 'pods' } }],
      },
      "nodegroups[0].nodeRole: wanted a role for node, found 'pods' for pod-identity",
    ],
    [
      'a reference with more than a name',
      {
        ...sound,
        nodegroups: [
          { nodegroupName: 'a', nodeRole: { ref: 'nodes', path: '/' } },
        ],
      },
      "nodegroups[0].nodeRole: no such input as 'path'",
    ],
  ])('refuses %s', (_, document, problem) => {
    expect(problemsOf(document)).toContain(problem);
  });

  it('tells everything at once', () => {
    const message = problemsOf({
      cluster: { name: 7 },
      roles: [{ roleName: 'nodes', purpose: 'nodes' }],
      nodegroups: [
        { nodegroupName: 'a', nodeRole: { ref: 'none' } },
        { nodegroupName: 'a' },
      ],
    });

    expect(message).toMatch(/^The platform is not accepted, for 7 reasons:\n/);
    for (const words of [
      'cluster.name: wanted string, found 7',
      'cluster.resourcesVpcConfig: wanted object, found nothing',
      'roles[0].purpose: wanted one of cluster, ',
      'nodegroups[1].nodeRole: wanted the ARN',
      "nodegroups[1]: wanted a name of its own, found 'a'",
      "nodegroups[0].nodeRole: no role 'none' in this document",
    ]) {
      expect(message).toContain(words);
    }
  });
});

describe('readPlatformText', () => {
  it('reads YAML and leaves objects alone', () => {
    expect(readPlatformText('cluster: { name: blue }')).toEqual({
      cluster: { name: 'blue' },
    });
    expect(readPlatformText(sound)).toBe(sound);
    expect(() => readPlatformText('a: [')).toThrow(
      'platform: wanted one document of YAML or JSON',
    );
  });
});
