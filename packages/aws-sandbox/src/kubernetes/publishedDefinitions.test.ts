import { anEstate, type Estate } from './__testUtils__/anEstate';
import {
  isPublished,
  publishedFiles,
  publishedManifests,
  type Manifest,
} from './__testUtils__/publishedManifests';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** A definition as far as it is looked at here. */
interface DefinitionSpec {
  group: string;
  scope: string;
  names: { kind: string; plural: string };
  versions: Array<{ name: string; storage: boolean }>;
}

/** Where published definitions meet what the estate has of their kinds, and how many objects that are. */
const CLUSTERS = [
  {
    folders: ['appmesh'],
    clusterName: 'shop-prod',
    accountId: '111122223333',
    seeded: 15,
  },
  {
    folders: ['gateway-api', 'lattice'],
    clusterName: 'platform-prod',
    accountId: '111122223333',
    seeded: 10,
  },
  {
    folders: ['karpenter'],
    clusterName: 'data-spark',
    accountId: '777788889999',
    seeded: 8,
  },
];

const present = ['appmesh', 'gateway-api', 'lattice', 'karpenter'].every(
  isPublished,
);
const withPublished = present ? describe : describe.skip;

withPublished(
  'Custom resource definitions as they are published (where they are present)',
  () => {
    let estate: Estate;
    beforeAll(async () => {
      estate = await anEstate();
    });
    afterAll(() => estate?.sandbox.close());

    describe.each(CLUSTERS)(
      'of $folders in $clusterName',
      ({ folders, seeded, ...cluster }) => {
        const where = { ...cluster, region: 'eu-west-1' };
        const files = (kind: string) =>
          folders.flatMap(folder => publishedFiles(`${folder}/${kind}`));

        it('are accepted, and take what the estate has of their kinds', async () => {
          let taken = 0;
          for (const file of files('crds')) {
            for (const definition of publishedManifests(file)) {
              const { name } = definition.metadata;
              expect(
                await estate.apply(where, `${DEFINITIONS}/${name}`, definition),
              ).toMatchObject({ kind: 'CustomResourceDefinition' });
              const spec = definition.spec as DefinitionSpec;
              for (const item of await estate.list(where, rootOf(spec))) {
                const { namespace, name: itemName } = item.metadata;
                const answer = await estate.ask(where, {
                  method: 'PUT',
                  path: `${rootOf(
                    spec,
                    namespace,
                  )}/${itemName}?fieldValidation=Strict`,
                  headers: { 'content-type': 'application/json' },
                  body: JSON.stringify(item),
                });
                expect(answer).toMatchObject({
                  kind: item.kind,
                  spec: item.spec,
                });
                taken += 1;
              }
            }
          }
          expect(taken).toBe(seeded);
        });

        it.each(files('examples'))('take the example %s', async file => {
          const paths = await plurals(estate, where);
          const manifests = publishedManifests(file, () => 'shop');
          expect(manifests.length).toBeGreaterThan(0);
          for (const manifest of manifests) {
            // This kind left Kubernetes with 1.22: no cluster of today knows it.
            if (manifest.apiVersion === 'extensions/v1beta1') continue;
            const path = paths.get(`${manifest.apiVersion}/${manifest.kind}`);
            const applied = await estate.apply(
              where,
              `${path?.(manifest)}/${manifest.metadata.name}`,
              manifest,
            );
            expect(applied).toMatchObject({
              kind: manifest.kind,
              ...(manifest.spec !== undefined && { spec: manifest.spec }),
            });
          }
        });
      },
    );
  },
);

function rootOf(spec: DefinitionSpec, namespace?: string): string {
  const version = spec.versions.find(({ storage }) => storage)!.name;
  const inNamespace = namespace ? `/namespaces/${namespace}` : '';
  return `/apis/${spec.group}/${version}${inNamespace}/${spec.names.plural}`;
}

/** Where objects of a kind are made, by `apiVersion/kind`, as discovery tells. */
async function plurals(
  estate: Estate,
  where: Parameters<Estate['ask']>[0],
): Promise<Map<string, (manifest: Manifest) => string>> {
  const found = new Map<string, (manifest: Manifest) => string>();
  const { groups } = (await estate.ask(where, { path: '/apis' })) as {
    groups: Array<{ versions: Array<{ groupVersion: string }> }>;
  };
  const roots = groups
    .flatMap(({ versions }) => versions)
    .map(({ groupVersion }) => [`/apis/${groupVersion}`, groupVersion]);
  for (const [root, version] of [['/api/v1', 'v1'], ...roots]) {
    const { resources } = (await estate.ask(where, { path: root })) as {
      resources: Array<{ name: string; kind: string; namespaced: boolean }>;
    };
    for (const { name, kind, namespaced } of resources) {
      if (name.includes('/')) continue;
      found.set(`${version}/${kind}`, ({ metadata: { namespace } }) =>
        namespaced
          ? `${root}/namespaces/${namespace ?? 'shop'}/${name}`
          : `${root}/${name}`,
      );
    }
  }
  return found;
}
