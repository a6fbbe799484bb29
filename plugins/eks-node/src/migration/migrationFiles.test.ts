import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { planMigration } from '@eks-platform/backstage-plugin-eks-common';
import { parse } from 'yaml';
import { createTestEksService } from '../testUtils';
import { readMigrationSources } from './readMigrationSources';
import { renderMigrationFiles } from './renderMigrationFiles';

describe('the files of a migration', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
  });
  afterAll(() => sandbox.close());

  function scope() {
    return createTestEksService(sandbox).forScope({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
  }

  it('plan the mesh of the demo as the App Mesh API tells it, every field known', async () => {
    const sources = await readMigrationSources(await scope(), {
      meshName: 'shop',
    });
    const plan = planMigration(sources, {
      accountId: '111122223333',
      namespace: 'shop',
      appMeshAnswers: true,
    });
    const files = renderMigrationFiles(plan);

    expect(plan.counts.unknown).toBe(0);
    expect(plan.services.map(({ name }) => name)).toContain(
      'checkout.shop.svc.cluster.local',
    );
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const route = files.find(
      ({ path }) => path === 'manifests/services/shop/httproute-checkout.yaml',
    );
    expect(parse(route!.content)).toMatchObject({
      kind: 'HTTPRoute',
      spec: { rules: [{ backendRefs: [{ weight: 90 }, { weight: 10 }] }] },
    });
    const [planFile, report, json] = files;
    expect(planFile.content).toMatch(/### \d+\. Cut over checkout/);
    expect(report.content).toContain('### VirtualNode checkout-v1');
    expect(JSON.parse(json.content).objects).toEqual(plan.objects);
  });

  it('are not made of a mesh that is not there, or cannot be read as a whole', async () => {
    const aws = await scope();
    await expect(
      readMigrationSources(aws, { meshName: 'nowhere' }),
    ).rejects.toThrow("No mesh 'nowhere' in eu-west-1 of 111122223333");
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeVirtualNode',
      code: 'AccessDeniedException',
      message: 'not today',
      status: 403,
    });

    await expect(
      readMigrationSources(aws, { meshName: 'shop' }),
    ).rejects.toThrow(/could not be read as a whole.*not today/);
  });
});
