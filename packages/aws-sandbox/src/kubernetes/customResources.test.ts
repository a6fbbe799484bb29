import { KubernetesObjectApi, PatchStrategy } from '@kubernetes/client-node';
import { askCluster } from './__testUtils__/askCluster';
import {
  isPublished,
  publishedFiles,
  publishedManifests,
  type Manifest,
} from './__testUtils__/publishedManifests';
import { refusal } from './__testUtils__/refusal';
import { aClusterApi, type ClusterApi } from './__testUtils__/aClusterApi';

/** A definition of lamps with a bit of everything that a schema can say. */
const lamps = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'lamps.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { kind: 'Lamp', plural: 'lamps', shortNames: ['lp'] },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        subresources: { status: {} },
        additionalPrinterColumns: [
          { name: 'Colour', type: 'string', jsonPath: '.spec.colour' },
        ],
        schema: {
          openAPIV3Schema: {
            type: 'object',
            required: ['spec'],
            properties: {
              spec: {
                type: 'object',
                required: ['colour'],
                properties: {
                  colour: { type: 'string', enum: ['red', 'green'] },
                  watts: { type: 'integer', minimum: 1, default: 40 },
                  delay: {
                    'x-kubernetes-int-or-string': true,
                    anyOf: [{ type: 'integer' }, { type: 'string' }],
                  },
                  bulbs: {
                    type: 'array',
                    maxItems: 3,
                    'x-kubernetes-list-type': 'map',
                    'x-kubernetes-list-map-keys': ['name'],
                    items: {
                      type: 'object',
                      required: ['name'],
                      properties: {
                        name: { type: 'string', minLength: 2 },
                        lumen: { type: 'integer' },
                      },
                    },
                  },
                },
              },
              status: {
                type: 'object',
                properties: { lit: { type: 'boolean' } },
              },
            },
          },
        },
      },
    ],
  },
};

const lamp = (name: string, spec: object) => ({
  apiVersion: 'example.com/v1',
  kind: 'Lamp',
  metadata: { name, namespace: 'default' },
  spec,
});

describe('Custom resources', () => {
  let api: ClusterApi;
  let objects: KubernetesObjectApi;
  let token: string;

  /** The client knows definitions, and loses of their schemas what it does not know. */
  const applyDefinition = (definition: { metadata: { name: string } }) =>
    askCluster(api, {
      method: 'PATCH',
      path: `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${definition.metadata.name}?fieldManager=tests&force=true`,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/apply-patch+yaml',
      },
      body: JSON.stringify(definition),
    });

  beforeAll(async () => {
    api = await aClusterApi();
    const config = await api.kubeConfig();
    objects = KubernetesObjectApi.makeApiClient(config);
    token = config.getCurrentUser()!.token!;
    await applyDefinition(lamps);
  });
  afterAll(() => api.sandbox.close());

  const apply = (manifest: object, manager: string, force?: boolean) =>
    objects.patch(
      manifest as never,
      undefined,
      undefined,
      manager,
      force,
      PatchStrategy.ServerSideApply,
    ) as Promise<Manifest & { spec: Record<string, unknown> }>;

  it('have a definition that tells under which names it was accepted', async () => {
    const { status } = await applyDefinition(lamps);
    expect(status).toMatchObject({
      acceptedNames: { kind: 'Lamp', singular: 'lamp', listKind: 'LampList' },
      storedVersions: ['v1'],
    });
  });

  it('get the defaults of their schema and lose what it does not know', async () => {
    const created = await objects.create(
      lamp('plain', { colour: 'red', shade: 'paper', delay: '5s' }) as never,
    );
    expect(created).toMatchObject({
      spec: { colour: 'red', watts: 40, delay: '5s' },
      metadata: { generation: 1 },
    });
    expect((created as unknown as Manifest).spec).not.toHaveProperty('shade');
  });

  it('are refused with every reason when they break their schema', async () => {
    const create = objects.create(
      lamp('broken', {
        colour: 'blue',
        watts: 0,
        delay: {},
        bulbs: [{ name: 'x', lumen: '1' }, { lumen: 2 }, { lumen: 2 }],
      }) as never,
    );
    expect(await refusal(create)).toMatchObject({
      code: 422,
      reason: 'Invalid',
      message: expect.stringMatching(
        /^Lamp\.example\.com "broken" is invalid: \[/,
      ),
      details: {
        name: 'broken',
        group: 'example.com',
        kind: 'Lamp',
        causes: expect.arrayContaining([
          {
            reason: 'FieldValueNotSupported',
            message:
              'Unsupported value: "blue": supported values: "red", "green"',
            field: 'spec.colour',
          },
          {
            reason: 'FieldValueInvalid',
            message:
              'Invalid value: 0: spec.watts in body should be greater than or equal to 1',
            field: 'spec.watts',
          },
          {
            reason: 'FieldValueTypeInvalid',
            message:
              'Invalid value: "string": spec.bulbs[0].lumen in body must be of type integer: "string"',
            field: 'spec.bulbs[0].lumen',
          },
          {
            reason: 'FieldValueRequired',
            message: 'Required value',
            field: 'spec.bulbs[1].name',
          },
          expect.objectContaining({
            reason: 'FieldValueDuplicate',
            field: 'spec.bulbs[2]',
          }),
        ]),
      },
    });
  });

  it('belong by field to those who apply them', async () => {
    await apply(
      lamp('owned', { colour: 'red', bulbs: [{ name: 'one', lumen: 1 }] }),
      'first',
    );
    await apply(lamp('owned', { bulbs: [{ name: 'two' }] }), 'second').then(
      merged =>
        expect(merged.spec).toEqual({
          colour: 'red',
          watts: 40,
          bulbs: [{ name: 'one', lumen: 1 }, { name: 'two' }],
        }),
    );
    const taken = apply(lamp('owned', { colour: 'green' }), 'second');
    expect(await refusal(taken)).toMatchObject({
      code: 409,
      reason: 'Conflict',
      message:
        'Apply failed with 1 conflict: conflict with "first" using example.com/v1: .spec.colour',
      details: {
        causes: [
          {
            reason: 'FieldManagerConflict',
            message: 'conflict with "first" using example.com/v1',
            field: '.spec.colour',
          },
        ],
      },
    });
    const forced = await apply(
      lamp('owned', { colour: 'green' }),
      'second',
      true,
    );
    // What the second applied before and no longer does is gone; what is the first's stays.
    expect(forced.spec).toEqual({
      colour: 'green',
      watts: 40,
      bulbs: [{ name: 'one', lumen: 1 }],
    });
    expect(await apply(lamp('owned', { colour: 'green' }), 'second')).toEqual(
      forced,
    );
  });

  it('go with their definition', async () => {
    await objects.create(lamp('last', { colour: 'red' }) as never);
    await objects.delete(lamps as never);
    const read = objects.read(lamp('last', {}) as never);
    expect((await refusal(read)).code).toBe(404);
  });

  const withPublished = isPublished('appmesh') ? describe : describe.skip;
  withPublished(
    'of App Mesh, as AWS publishes them (where its manifests are present)',
    () => {
      beforeAll(async () => {
        for (const file of publishedFiles('appmesh/crds')) {
          for (const definition of publishedManifests(file)) {
            await applyDefinition(definition);
          }
        }
      });

      it('fit what the demo seeds as custom resources', async () => {
        const { items } = await objects.list(
          'appmesh.k8s.aws/v1beta2',
          'VirtualNode',
          'shop',
        );
        expect(items.length).toBeGreaterThan(8);
        for (const kind of [
          'Mesh',
          'VirtualNode',
          'VirtualRouter',
          'VirtualService',
          'VirtualGateway',
          'GatewayRoute',
        ]) {
          const list = await objects.list(
            'appmesh.k8s.aws/v1beta2',
            kind,
            kind === 'Mesh' ? undefined : 'shop',
          );
          for (const item of list.items) {
            await objects.replace({
              ...item,
              apiVersion: 'appmesh.k8s.aws/v1beta2',
              kind,
            } as never);
          }
        }
      });
    },
  );
});
