import {
  aCluster,
  aKubernetesApi,
  anOidcProvider,
  aPodWorkload,
  aRoleTrusting,
  aServiceAccount,
} from '../testUtils';
import {
  ACCOUNT,
  associated,
  AUD,
  blue,
  CART,
  cartOf,
  cartRole,
  directory,
  evidence,
  exact,
  FOREIGN,
  green,
  GREEN_ISSUER,
  irsa,
  ISSUER,
  pods,
  PROVIDER,
  ROLE_ARN,
  type Statement,
  sub,
} from './__testUtils__/cartEvidence';
import { buildIdentityMap } from './buildIdentityMap';
import type { BindingVerdict, IdentityBinding } from './IdentityBinding';
import type { IdentityEvidence } from './judge/IdentityEvidence';

describe('buildIdentityMap', () => {
  describe('says what else stands in the way', () => {
    const denied = {
      target: 'something',
      code: 'AccessDeniedException',
      message: 'no',
    };
    const inScope = { accountId: ACCOUNT, region: 'eu-west-1' };

    it.each<
      [string, IdentityEvidence, BindingVerdict, IdentityBinding['works']]
    >([
      ['no such role', evidence({ roles: [] }), 'role-missing', 'no'],
      [
        'no ARN of a role in the annotation',
        evidence({ serviceAccounts: [aServiceAccount({ roleArn: 'cart' })] }),
        'role-missing',
        'no',
      ],
      [
        'a role without its path in the annotation',
        evidence({
          roles: [
            aRoleTrusting([exact], {
              arn: `arn:aws:iam::${ACCOUNT}:role/apps/cart`,
            }),
          ],
        }),
        'role-missing',
        'no',
      ],
      [
        'a role that trusts no workload',
        evidence({ roles: [], roleDirectories: [directory(['cart'])] }),
        'annotated-not-trusted',
        'no',
      ],
      [
        'a role of an account that is not configured',
        evidence({
          serviceAccounts: [
            aServiceAccount({ roleArn: `arn:aws:iam::${FOREIGN}:role/cart` }),
          ],
        }),
        'foreign-account',
        'unknown',
      ],
      [
        'no OIDC provider',
        evidence({ oidcProviders: [] }),
        'oidc-provider-missing',
        'no',
      ],
      [
        'an OIDC provider in the cluster’s account alone, for a role of another',
        evidence({
          accountIds: [ACCOUNT, FOREIGN],
          serviceAccounts: [
            aServiceAccount({ roleArn: `arn:aws:iam::${FOREIGN}:role/cart` }),
          ],
          roles: [
            aRoleTrusting(
              [
                {
                  ...exact,
                  Principal: {
                    Federated: `arn:aws:iam::${FOREIGN}:oidc-provider/${ISSUER}`,
                  },
                },
              ],
              {
                arn: `arn:aws:iam::${FOREIGN}:role/cart`,
                accountId: FOREIGN,
                name: 'cart',
              },
            ),
          ],
          roleDirectories: [
            directory(),
            { ...directory(), accountId: FOREIGN, name: FOREIGN },
          ],
        }),
        'oidc-provider-missing',
        'no',
      ],
      [
        'an OIDC provider for other audiences',
        evidence({
          oidcProviders: [
            anOidcProvider({
              arn: PROVIDER,
              name: ISSUER,
              clientIds: ['my-app'],
            }),
          ],
        }),
        'audience-refused',
        'no',
      ],
      [
        'an audience of its own that the role does not take',
        evidence({
          serviceAccounts: [
            aServiceAccount({ roleArn: ROLE_ARN, audience: 'my-app' }),
          ],
          oidcProviders: [
            anOidcProvider({
              arn: PROVIDER,
              name: ISSUER,
              clientIds: ['my-app'],
            }),
          ],
        }),
        'annotated-not-trusted',
        'no',
      ],
      [
        'no annotation',
        evidence({ serviceAccounts: [aServiceAccount()] }),
        'trusted-not-annotated',
        'no',
      ],
      [
        'no ServiceAccount',
        evidence({ serviceAccounts: [] }),
        'service-account-missing',
        'no',
      ],
      [
        'a Kubernetes API that is not read',
        evidence({ serviceAccounts: [], kubernetesApis: [] }),
        'unknown',
        'unknown',
      ],
      [
        'ServiceAccounts that could not be read',
        evidence({
          serviceAccounts: [],
          failures: [
            {
              scope: inScope,
              failure: {
                ...denied,
                kinds: ['service-account'],
                parentArn: blue.arn,
              },
            },
          ],
        }),
        'unknown',
        'unknown',
      ],
      [
        'roles that were never read',
        evidence({ roles: [], roleDirectories: [] }),
        'unknown',
        'unknown',
      ],
      [
        'a role that was not there before roles could not be read any more',
        evidence({
          roles: [],
          failures: [
            { scope: inScope, failure: { ...denied, kinds: ['iam-role'] } },
          ],
        }),
        'unknown',
        'unknown',
      ],
      [
        'OIDC providers that could not be read',
        evidence({
          oidcProviders: [],
          failures: [
            {
              scope: inScope,
              failure: { ...denied, kinds: ['oidc-provider'] },
            },
          ],
        }),
        'unknown',
        'unknown',
      ],
      [
        'a role whose trust policy is not stored yet',
        evidence({
          roles: [{ ...cartRole(exact), trustDocument: undefined }],
        }),
        'unknown',
        'unknown',
      ],
      [
        'a cluster without an issuer',
        evidence({ clusters: [aCluster({ name: 'blue' })] }),
        'unknown',
        'unknown',
      ],
      [
        'Pod Identity without an agent',
        associated([cartRole(pods())], { addons: [] }),
        'agent-missing',
        'no',
      ],
      [
        'Pod Identity with an agent put there by hand',
        associated([cartRole(pods())], {
          addons: [],
          workloads: [
            aPodWorkload({
              namespace: 'kube-system',
              serviceAccount: 'default',
              owner: { kind: 'DaemonSet', name: 'eks-pod-identity-agent' },
            }),
          ],
        }),
        'bound',
        'yes',
      ],
      [
        'add-ons that could not be read',
        associated([cartRole(pods())], {
          addons: [],
          failures: [
            {
              scope: inScope,
              failure: { ...denied, kinds: ['addon'], parentArn: blue.arn },
            },
          ],
        }),
        'unknown',
        'unknown',
      ],
      [
        'Pod Identity on Fargate alone',
        associated([cartRole(pods())], {
          workloads: [
            aPodWorkload({
              placement: { type: 'fargate', fargateProfile: 'shop' },
            }),
          ],
        }),
        'fargate-unsupported',
        'no',
      ],
      [
        'Pod Identity for a ServiceAccount that is not there',
        associated([cartRole(pods())], { serviceAccounts: [] }),
        'service-account-missing',
        'no',
      ],
      [
        'Pod Identity where ServiceAccounts are not read',
        associated([cartRole(pods())], {
          serviceAccounts: [],
          kubernetesApis: [],
        }),
        'unknown',
        'unknown',
      ],
      [
        'Pod Identity with a role that is not there',
        associated([]),
        'role-missing',
        'no',
      ],
      [
        'Pod Identity with a role that trusts no workload',
        associated([], { roleDirectories: [directory(['cart'])] }),
        'annotated-not-trusted',
        'no',
      ],
    ])('%s', (_, found, verdict, works) => {
      expect(cartOf(found)).toMatchObject({ verdict, works });
    });
  });

  it('needs no agent of an Auto Mode cluster', () => {
    const auto = { ...blue, autoMode: true };
    const { bindings } = buildIdentityMap(
      associated([cartRole(pods())], { addons: [], clusters: [auto] }),
    );
    expect(bindings).toMatchObject([{ verdict: 'bound' }]);
  });

  it('asks for no session tags where the association sends none', () => {
    const role = cartRole(pods({ Action: 'sts:AssumeRole' }));
    const found = associated([role]);
    const [association] = found.associations;
    found.associations = [{ ...association, disableSessionTags: true }];
    expect(cartOf(found).verdict).toBe('bound');
  });

  it('lets Pod Identity win where both are there', () => {
    const { bindings } = buildIdentityMap(
      associated([cartRole(exact, pods())], {
        serviceAccounts: [aServiceAccount({ roleArn: ROLE_ARN })],
      }),
    );
    expect(bindings).toMatchObject([
      { mechanism: 'irsa', verdict: 'overridden', works: 'no' },
      { mechanism: 'pod-identity', verdict: 'bound', works: 'yes' },
    ]);
    expect(bindings[0].findings[0].message).toContain(
      'Pod Identity comes first',
    );
  });

  it('keeps what was seen before a failure, and says so', () => {
    const binding = cartOf(
      evidence({
        failures: [
          {
            scope: { accountId: ACCOUNT, region: 'eu-west-1' },
            failure: {
              target: 'kubernetes:serviceaccounts blue',
              code: 'Forbidden',
              message: 'no',
              kinds: ['service-account'],
              parentArn: blue.arn,
            },
          },
        ],
      }),
    );
    expect(binding.verdict).toBe('bound');
    expect(binding.findings).toMatchObject([
      {
        code: 'stale-evidence',
        message:
          'This is what was seen before kubernetes:serviceaccounts blue failed with Forbidden.',
      },
    ]);
  });

  it('does not conclude from a failure in another cluster or region', () => {
    const failure = {
      target: 'x',
      code: 'y',
      message: 'z',
      kinds: ['service-account' as const],
    };
    expect(
      cartOf(
        evidence({
          failures: [
            {
              scope: { accountId: ACCOUNT, region: 'eu-west-1' },
              failure: { ...failure, parentArn: green.arn },
            },
            { scope: { accountId: ACCOUNT, region: 'us-east-1' }, failure },
          ],
        }),
      ).findings,
    ).toEqual([]);
  });

  it('names the pods behind a binding, and those that carry no credentials yet', () => {
    const binding = cartOf(
      evidence({
        workloads: [
          aPodWorkload({
            kubernetesId: 'cart',
            pods: { total: 3, ready: 3, pending: 0 },
            credentials: { webIdentity: 1, podIdentity: 0 },
          }),
          aPodWorkload({ namespace: 'other' }),
        ],
      }),
    );
    expect(binding.workloads).toEqual([
      {
        namespace: 'shop',
        owner: { kind: 'Deployment', name: 'cart' },
        placement: { type: 'nodegroup', nodegroup: 'workers' },
        pods: 3,
        podsWithCredentials: 1,
        kubernetesId: 'cart',
      },
    ]);
    expect(binding.verdict).toBe('bound');
    expect(binding.findings.map(({ message }) => message)).toEqual([
      '2 of 3 pods carry no credentials: they started before the binding was made.',
    ]);
  });

  it('says nothing of pods where they could not be read', () => {
    expect(cartOf(evidence({ kubernetesApis: [] })).workloads).toBeUndefined();
  });

  it('tells the pods on Fargate from those on nodes', () => {
    const binding = cartOf(
      associated([cartRole(pods())], {
        workloads: [
          aPodWorkload({
            credentials: { webIdentity: 0, podIdentity: 2 },
          }),
          aPodWorkload({
            placement: { type: 'fargate', fargateProfile: 'shop' },
          }),
        ],
      }),
    );
    expect(binding.verdict).toBe('bound');
    expect(binding.findings).toMatchObject([
      {
        code: 'pods-without-credentials',
        message: '2 pods run on Fargate, where Pod Identity does not work.',
      },
    ]);
  });

  it('lists a pattern that nobody asks for, and those who ask under it', () => {
    const wide = cartRole(
      irsa({
        StringEquals: AUD,
        StringLike: sub('system:serviceaccount:shop:*'),
      }),
    );
    const accounts = [
      aServiceAccount({ roleArn: ROLE_ARN }),
      aServiceAccount({ name: 'orders', roleArn: ROLE_ARN }),
      aServiceAccount({ name: 'other' }),
    ];
    expect(
      buildIdentityMap(evidence({ roles: [wide], serviceAccounts: accounts }))
        .bindings,
    ).toMatchObject([
      { serviceAccount: 'cart', verdict: 'wildcard-trust', works: 'yes' },
      { serviceAccount: 'orders', verdict: 'wildcard-trust', works: 'yes' },
    ]);
    expect(
      buildIdentityMap(
        evidence({ roles: [wide], serviceAccounts: [aServiceAccount()] }),
      ).bindings,
    ).toMatchObject([
      { namespace: 'shop', serviceAccount: '*', verdict: 'wildcard-trust' },
    ]);
  });

  it('lists roles that trust a cluster which nobody knows', () => {
    const { bindings, strayTrusts } = buildIdentityMap(
      evidence({
        serviceAccounts: [],
        roles: [
          cartRole(
            irsa(
              {
                StringEquals: {
                  [`${GREEN_ISSUER}:aud`]: 'sts.amazonaws.com',
                  ...sub(CART, GREEN_ISSUER),
                },
              },
              {
                Principal: {
                  Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GREEN_ISSUER}`,
                },
              },
            ),
          ),
        ],
      }),
    );
    expect(bindings).toEqual([]);
    expect(strayTrusts).toEqual([
      {
        roleArn: ROLE_ARN,
        issuer: GREEN_ISSUER,
        namespace: 'shop',
        serviceAccount: 'cart',
      },
    ]);
  });

  it('lists the role that is asked for and the one that trusts', () => {
    const old = `${ROLE_ARN}-old`;
    expect(
      buildIdentityMap(
        evidence({
          serviceAccounts: [aServiceAccount({ roleArn: old })],
          roles: [cartRole(exact), aRoleTrusting([pods()], { arn: old })],
        }),
      ).bindings,
    ).toMatchObject([
      { role: { arn: old }, asks: 'yes', verdict: 'annotated-not-trusted' },
      { role: { arn: ROLE_ARN }, asks: 'no', verdict: 'trusted-not-annotated' },
    ]);
  });

  it('judges one role for two clusters apart', () => {
    const { bindings } = buildIdentityMap(
      evidence({
        clusters: [blue, green],
        kubernetesApis: [
          aKubernetesApi(),
          aKubernetesApi({ clusterName: 'green' }),
        ],
        serviceAccounts: [
          aServiceAccount({ roleArn: ROLE_ARN }),
          aServiceAccount({ clusterName: 'green', roleArn: ROLE_ARN }),
        ],
      }),
    );
    expect(
      bindings.map(({ clusterName, verdict }) => [clusterName, verdict]),
    ).toEqual([
      ['blue', 'bound'],
      ['green', 'oidc-provider-missing'],
    ]);
    expect(bindings[1].findings.map(({ code }) => code)).toEqual([
      'oidc-provider-missing',
      'annotated-not-trusted',
    ]);
  });

  it('follows a role that is assumed in turn', () => {
    const target = `arn:aws:iam::${ACCOUNT}:role/target`;
    const found = (trusting: Statement[]) => {
      const evidenceOfTwo = associated([
        cartRole(pods()),
        aRoleTrusting([exact, ...trusting], { arn: target, name: 'target' }),
      ]);
      const [association] = evidenceOfTwo.associations;
      evidenceOfTwo.associations = [{ ...association, targetRoleArn: target }];
      return cartOf(evidenceOfTwo);
    };
    const trusting = {
      Effect: 'Allow',
      Principal: { AWS: ROLE_ARN },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    };
    expect(found([trusting])).toMatchObject({
      verdict: 'bound',
      targetRole: { arn: target, exists: 'yes' },
      findings: [],
    });
    expect(found([]).findings.map(({ code }) => code)).toEqual([
      'target-role-unjudged',
    ]);
  });

  describe('tells how to mend', () => {
    /** The first thing to paste of what is most serious. */
    function paste(found: IdentityEvidence): string | undefined {
      return cartOf(found).findings[0].remedy.find(({ code }) => code)?.code;
    }

    it('a role that does not trust: the policy to paste makes it bound', () => {
      const other = irsa({
        StringEquals: { ...AUD, ...sub('system:serviceaccount:shop:orders') },
      });
      const policy = paste(evidence({ roles: [cartRole(other)] }))!;
      expect(JSON.parse(policy).Statement).toEqual([other, exact]);
      const mended = aRoleTrusting(policy, { arn: ROLE_ARN, name: 'cart' });
      expect(cartOf(evidence({ roles: [mended] })).verdict).toBe('bound');
    });

    it.each<[string, Statement]>([
      ['a pattern', irsa({ StringLike: { ...AUD, ...sub('*') } })],
      ['a missing audience', irsa({ StringEquals: sub(CART) })],
      ['both', irsa()],
    ])('%s: the policy to paste makes it bound', (_, statement) => {
      const policy = paste(evidence({ roles: [cartRole(statement)] }))!;
      const mended = aRoleTrusting(policy, { arn: ROLE_ARN, name: 'cart' });
      expect(cartOf(evidence({ roles: [mended] })).verdict).toBe('bound');
    });

    it('a role that is missing: the policy to make it with makes it bound', () => {
      const policy = paste(evidence({ roles: [] }))!;
      const made = aRoleTrusting(policy, { arn: ROLE_ARN, name: 'cart' });
      expect(cartOf(evidence({ roles: [made] })).verdict).toBe('bound');
    });

    it('a role that Pod Identity may not give: the policy to paste makes it bound', () => {
      const policy = paste(
        associated([cartRole(exact, pods({ Action: 'sts:AssumeRole' }))]),
      )!;
      const mended = aRoleTrusting(policy, { arn: ROLE_ARN, name: 'cart' });
      expect(cartOf(associated([mended])).verdict).toBe('bound');
      expect(JSON.parse(policy).Statement).toHaveLength(2);
    });

    it.each<[string, IdentityEvidence, string]>([
      [
        'no annotation',
        evidence({ serviceAccounts: [aServiceAccount()] }),
        `kubectl annotate serviceaccount cart --namespace shop --overwrite \\\n  eks.amazonaws.com/role-arn=${ROLE_ARN}`,
      ],
      [
        'no OIDC provider',
        evidence({ oidcProviders: [] }),
        `aws iam create-open-id-connect-provider --url https://${ISSUER} --client-id-list sts.amazonaws.com`,
      ],
      [
        'no agent',
        associated([cartRole(pods())], { addons: [] }),
        'aws eks create-addon --region eu-west-1 --cluster-name blue --addon-name eks-pod-identity-agent',
      ],
      [
        'no ServiceAccount',
        evidence({ serviceAccounts: [] }),
        'kubectl create serviceaccount cart --namespace shop',
      ],
    ])('%s: by a command', (_, found, command) => {
      expect(paste(found)).toBe(command);
    });
  });
});
