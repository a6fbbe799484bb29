import { parsePlatform } from './document/parsePlatform';
import { listResources } from './document/listResources';
import { planGraph } from './planGraph';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const arn = 'arn:aws:iam::111122223333:role/given';

/** The edges of a platform as lines, for example `needs cluster/blue → nodegroup/workers`. */
function edgesOf(rest: object): string[] {
  const document = parsePlatform({
    cluster: {
      name: 'blue',
      roleArn: { ref: 'control-plane' },
      resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
    },
    roles: [{ roleName: 'control-plane', purpose: 'cluster' }],
    ...rest,
  });
  const { nodes, edges } = planGraph(listResources(document, scope));
  const order = nodes.map(({ id }) => id);
  for (const { from, to } of edges) {
    expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
  }
  return edges.map(({ from, to, kind }) => `${kind} ${from} → ${to}`).sort();
}

const base = 'needs role/control-plane → cluster/blue';
const nodegroup = (nodegroupName: string, nodeRole: unknown = arn) => ({
  nodegroupName,
  nodeRole,
});
const profile = (fargateProfileName: string) => ({
  fargateProfileName,
  podExecutionRoleArn: arn,
  selectors: [{ namespace: 'shop' }],
});
const manifests = (name: string, wait = false) => ({
  name,
  wait,
  content: { kind: 'Namespace' },
});

describe('planGraph', () => {
  it.each([
    ['a cluster and its role', {}, []],
    [
      'the VPC CNI and kube-proxy before nodes, CoreDNS and other add-ons after one of them',
      {
        addons: [
          'coredns',
          'vpc-cni',
          'kube-proxy',
          'eks-pod-identity-agent',
        ].map(addonName => ({ addonName })),
        nodegroups: [nodegroup('a'), nodegroup('b')],
        fargateProfiles: [profile('f')],
      },
      [
        'needs addon/kube-proxy → nodegroup/a',
        'needs addon/kube-proxy → nodegroup/b',
        'needs addon/vpc-cni → nodegroup/a',
        'needs addon/vpc-cni → nodegroup/b',
        'needs cluster/blue → addon/coredns',
        'needs cluster/blue → addon/eks-pod-identity-agent',
        'needs cluster/blue → addon/kube-proxy',
        'needs cluster/blue → addon/vpc-cni',
        'needs cluster/blue → fargateProfile/f',
        'needs cluster/blue → nodegroup/a',
        'needs cluster/blue → nodegroup/b',
        'needs-one nodegroup/a → addon/coredns',
        'needs-one nodegroup/b → addon/coredns',
      ],
    ],
    [
      'CoreDNS after Fargate profiles, one after the other, where there are no nodes',
      {
        addons: [{ addonName: 'coredns' }],
        fargateProfiles: [profile('f'), profile('g'), profile('h')],
      },
      [
        'after fargateProfile/f → fargateProfile/g',
        'after fargateProfile/g → fargateProfile/h',
        'needs cluster/blue → addon/coredns',
        'needs cluster/blue → fargateProfile/f',
        'needs cluster/blue → fargateProfile/g',
        'needs cluster/blue → fargateProfile/h',
        'needs-one fargateProfile/f → addon/coredns',
        'needs-one fargateProfile/g → addon/coredns',
        'needs-one fargateProfile/h → addon/coredns',
      ],
    ],
    [
      'an add-on after its role, the role after the provider, the provider after the cluster',
      {
        oidcProvider: {},
        irsaRoles: [
          {
            roleName: 'cni',
            serviceAccounts: [
              { namespace: 'kube-system', serviceAccount: 'aws-node' },
            ],
          },
        ],
        addons: [
          { addonName: 'vpc-cni', serviceAccountRoleArn: { ref: 'cni' } },
        ],
      },
      [
        'needs cluster/blue → addon/vpc-cni',
        'needs cluster/blue → irsaRole/cni',
        'needs cluster/blue → oidcProvider',
        'needs irsaRole/cni → addon/vpc-cni',
        'needs oidcProvider → irsaRole/cni',
      ],
    ],
    [
      'nodes after what gives the VPC CNI its permissions by Pod Identity',
      {
        roles: [
          { roleName: 'control-plane', purpose: 'cluster' },
          { roleName: 'cni', purpose: 'pod-identity' },
          { roleName: 'nodes', purpose: 'node', withCniPolicy: false },
        ],
        podIdentityAssociations: [
          {
            namespace: 'kube-system',
            serviceAccount: 'aws-node',
            roleArn: { ref: 'cni' },
          },
        ],
        nodegroups: [nodegroup('a', { ref: 'nodes' })],
      },
      [
        'needs cluster/blue → nodegroup/a',
        'needs cluster/blue → podIdentityAssociation/kube-system/aws-node',
        'needs podIdentityAssociation/kube-system/aws-node → nodegroup/a',
        'needs role/cni → podIdentityAssociation/kube-system/aws-node',
        'needs role/nodes → nodegroup/a',
      ],
    ],
    [
      'access entries before manifests, manifests in their order, after nodes when they are waited for',
      {
        accessEntries: [{ principalArn: arn }],
        nodegroups: [nodegroup('a')],
        manifests: [manifests('one'), manifests('two', true)],
      },
      [
        `after accessEntry/${arn} → manifests/one`,
        `after accessEntry/${arn} → manifests/two`,
        `needs cluster/blue → accessEntry/${arn}`,
        'needs cluster/blue → manifests/one',
        'needs cluster/blue → manifests/two',
        'needs cluster/blue → nodegroup/a',
        'needs manifests/one → manifests/two',
        'needs-one nodegroup/a → manifests/two',
      ],
    ],
  ])('puts %s', (_, document, edges) => {
    expect(edgesOf(document)).toEqual([...edges, base].sort());
  });

  it('hands over the ARNs that the roles will have, and the tags of the document', () => {
    const document = parsePlatform({
      cluster: { name: 'blue', existing: true },
      roles: [{ roleName: 'nodes', purpose: 'node', path: '/platform/' }],
      nodegroups: [{ ...nodegroup('a', { ref: 'nodes' }), tags: { a: '1' } }],
      tags: { a: '0', owner: 'team' },
    });

    const group = listResources(document, scope).find(
      ({ kind }) => kind === 'nodegroup',
    );

    expect(group).toMatchObject({
      id: 'nodegroup/a',
      title: "node group 'a'",
      at: 'nodegroups[0]',
      references: ['nodes'],
      entry: {
        nodeRole: 'arn:aws:iam::111122223333:role/platform/nodes',
        tags: { a: '1', owner: 'team' },
      },
    });
  });
});
