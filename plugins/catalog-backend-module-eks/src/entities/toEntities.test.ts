import {
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  inventoryEntityRef,
  type InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aFargateProfile,
  aMesh,
  aMeshObject,
  anIamRole,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { anEntityContext, aScope } from '../__testUtils__/anEntityContext';
import { toEntities } from './toEntities';

const issuer = 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC';

/** A small estate in which every kind of entity and relation occurs. */
const blue = aCluster({ name: 'Blue', oidcIssuer: issuer });
const estate: InventoryObject[] = [
  blue,
  aNodegroup({
    clusterName: 'Blue',
    name: 'workers',
    status: 'DEGRADED',
    tags: { owner: 'shop', environment: 'staging', lifecycle: 'experimental' },
  }),
  aFargateProfile({ clusterName: 'Blue', name: 'serverless' }),
  anIamRole({
    name: 'cart-irsa',
    trust: {
      serviceAccounts: [
        {
          issuer: 'oidc.eks.eu-west-1.amazonaws.com/id/ABC',
          accountId: '111122223333',
          namespace: 'shop',
          serviceAccount: 'cart',
          pattern: false,
          audienceChecked: true,
        },
      ],
      podIdentity: false,
      services: [],
      awsPrincipals: [],
      hasDeny: false,
    },
  }),
  aMesh({ name: 'shop' }),
  aMeshObject({
    type: 'virtual-service',
    name: 'cart.local',
    targets: [{ type: 'virtual-router', name: 'cart-router' }],
  }),
  aMeshObject({ type: 'virtual-router', name: 'cart-router' }),
  aMeshObject({
    type: 'route',
    name: 'all',
    parentName: 'cart-router',
    targets: [{ type: 'virtual-node', name: 'cart-v1', weight: 100 }],
  }),
  aMeshObject({
    type: 'virtual-node',
    name: 'cart-v1',
    backends: [
      { type: 'virtual-service', name: 'catalog.local' },
      { type: 'virtual-service', name: 'gone.local' },
      { type: 'virtual-service', name: 'cart.local' },
    ],
  }),
  aMeshObject({ type: 'virtual-service', name: 'catalog.local' }),
];

const bindings = {
  components: [
    {
      entityRef: 'component:default/cart',
      clusterName: 'Blue',
      namespace: 'shop',
      serviceAccount: 'cart',
    },
  ],
  issuers: [{ clusterName: 'Blue', oidcIssuer: issuer }],
};

describe('toEntities', () => {
  it('makes these entities of a small estate', () => {
    const entities = toEntities(
      anEntityContext(estate, {
        bindings,
        catalog: { tagLabels: { environment: 'example.com/environment' } },
      }),
    );
    expect(entities).toMatchSnapshot();
  });

  it('takes system, lifecycle and annotations from the tags that the configuration names', () => {
    const catalog = {
      systemTags: ['app', 'system'],
      lifecycleTags: ['stage'],
      tagAnnotations: {
        'cost-center': 'example.com/cost-center',
        fake: 'amazonaws.com/arn',
      },
    };
    const of = (tags: Record<string, string>) =>
      toEntities(anEntityContext([aCluster({ tags })], { catalog }))[0];
    const entity = of({
      app: 'not a system!',
      system: 'shop',
      stage: 'experimental',
      'cost-center': 'Ä 17',
      fake: 'arn',
    });
    expect(entity.spec).toMatchObject({
      system: 'shop',
      lifecycle: 'experimental',
    });
    expect(entity.metadata.annotations).toMatchObject({
      'example.com/cost-center': 'Ä 17',
      'amazonaws.com/arn': aCluster().arn,
    });
    expect(of({ lifecycle: 'experimental' }).spec).toMatchObject({
      lifecycle: 'production',
    });
    expect(of({}).spec).not.toHaveProperty('system');
  });

  it('names them as everybody else does', () => {
    const refs = toEntities(anEntityContext(estate)).map(entity =>
      stringifyEntityRef(entity),
    );
    const named = estate
      .filter(
        object =>
          object.kind !== 'mesh-object' || object.type === 'virtual-service',
      )
      .map(object => inventoryEntityRef(object));
    expect(refs.sort()).toEqual(named.sort());
  });

  it('makes one entity of a mesh that several sources tell, of the one nearest to what runs', () => {
    const awsArn = 'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop';
    const service = 'cart.shop.svc.cluster.local';
    const told = [
      aMesh({ name: 'shop', arn: awsArn }),
      aMeshObject({
        type: 'virtual-service',
        name: service,
        arn: `${awsArn}/virtualService/${service}`,
        meshArn: awsArn,
      }),
    ];
    const read = [
      aMesh({ name: 'shop', source: 'app-mesh-cr', arn: 'blue/shop', awsArn }),
      aMeshObject({
        type: 'virtual-service',
        name: service,
        source: 'app-mesh-cr',
        arn: 'blue/shop/cart',
        awsArn: `${awsArn}/virtualService/${service}`,
        meshArn: 'blue/shop',
      }),
    ];
    const refs = (objects: InventoryObject[]) =>
      toEntities(anEntityContext(objects)).map(entity =>
        stringifyEntityRef(entity),
      );

    const [mesh, virtualService, ...rest] = toEntities(
      anEntityContext([...read, ...told]),
    );

    expect(rest).toEqual([]);
    expect(mesh.metadata.annotations).toMatchObject({
      'aws.amazon.com/arn': awsArn,
    });
    expect(virtualService.spec?.dependsOn).toEqual([stringifyEntityRef(mesh)]);
    // The names stay when only one of the sources is left.
    expect(refs(read)).toEqual(refs(told));
    expect(toEntities(anEntityContext(read))[1].spec?.dependsOn).toEqual([
      stringifyEntityRef(mesh),
    ]);
  });

  it('tells a service network from a mesh of the same name', () => {
    const entities = toEntities(
      anEntityContext([
        aMesh({ name: 'shop' }),
        aMesh({
          name: 'shop',
          source: 'lattice-api',
          arn: 'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork/sn-0a',
        }),
      ]),
    );

    expect(entities.map(({ metadata }) => metadata.name)).toEqual([
      'mesh.shop.eu-west-1.111122223333',
      'service-network.shop.eu-west-1.111122223333',
    ]);
    expect(entities[1].metadata.description).toMatch(/^Service network in /);
    expect(entities[1].metadata.annotations).toMatchObject({
      'aws.amazon.com/resource-type': 'AWS::VpcLattice::ServiceNetwork',
      'backstage.io/view-url': expect.stringContaining('ServiceNetworkDetails'),
    });
  });

  it('leaves the API server out, never empty, while a cluster has no endpoint', () => {
    const [entity] = toEntities(
      anEntityContext([
        aCluster({
          status: 'CREATING',
          endpoint: undefined,
          certificateAuthority: undefined,
        }),
      ]),
    );
    const keys = Object.keys(entity.metadata.annotations!);
    expect(keys.filter(key => key.includes('api-server'))).toEqual([]);
    expect(Object.values(entity.metadata.annotations!)).not.toContain('');
  });

  it.each([
    'http://0a1b2c.gr7.eu-west-1.eks.amazonaws.com',
    'https://169.254.169.254/latest',
    'https://eks.amazonaws.com@evil.example',
  ])('tells nobody to send a token to %s', endpoint => {
    const [entity] = toEntities(anEntityContext([aCluster({ endpoint })]));
    const keys = Object.keys(entity.metadata.annotations!);
    expect(keys.filter(key => key.includes('api-server'))).toEqual([]);
  });

  it('asks for no role where the scope needs none', () => {
    const [entity] = toEntities(
      anEntityContext([blue], {
        scope: aScope({ roleArn: undefined, externalId: undefined }),
      }),
    );
    const keys = Object.keys(entity.metadata.annotations!);
    expect(keys).not.toContain('kubernetes.io/aws-assume-role');
    expect(keys).not.toContain('kubernetes.io/aws-external-id');
  });

  it('emits the configured types alone, and no relation to what it does not emit', () => {
    const entities = toEntities(
      anEntityContext(estate, { catalog: { types: ['nodegroup'] } }),
    );
    expect(entities).toHaveLength(1);
    expect(entities[0].spec).not.toHaveProperty('dependsOn');
  });

  it('puts them and their relations into the configured namespace', () => {
    const [, nodegroup] = toEntities(
      anEntityContext(estate, { catalog: { namespace: 'aws' } }),
    );
    expect(nodegroup.metadata.namespace).toBe('aws');
    expect(nodegroup.spec!.dependsOn).toEqual([
      expect.stringMatching(/^resource:aws\/blue-/),
    ]);
  });

  it('stays valid in the catalog whatever AWS allows in names and tags', async () => {
    const hostile = {
      'aws:cloudformation:stack-name': 'x',
      owner: '../../etc/passwd <script>',
      'backstage.io/owner': ':::',
      lifecycle: 'pro duction\n',
      team: `${'Ünïcödé 💥 '.repeat(20)}`,
      '': 'empty key',
    };
    const policy = EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
      new FieldFormatEntityPolicy(),
    ]);
    const entities = toEntities(
      anEntityContext(
        [
          aCluster({ name: 'A'.repeat(100), tags: hostile }),
          aNodegroup({ name: 'under_score-', tags: hostile }),
          anIamRole({ name: 'a+b=c,d.e@f_g-h', tags: hostile }),
          aMesh({ name: 'shop.example.com', tags: hostile }),
          aMeshObject({
            type: 'virtual-service',
            name: '*.example.com',
            tags: hostile,
          }),
        ],
        { catalog: { tagLabels: { team: 'example.com/team' } } },
      ),
    );
    expect(entities).toHaveLength(5);
    for (const entity of entities) {
      await expect(policy.enforce(entity)).resolves.toBeDefined();
      expect(await resourceEntityV1alpha1Validator.check(entity)).toBe(true);
      expect(entity.spec).toMatchObject({
        owner: 'group:default/platform',
        lifecycle: 'production',
      });
      expect(entity.metadata.labels!['example.com/team']).toMatch(/^n-c-d/);
    }
  });
});
