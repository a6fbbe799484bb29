import { aMesh, aMeshObject } from '../../testUtils';
import { sourcesOfMesh } from './sourcesOfMesh';

describe('sourcesOfMesh', () => {
  it('hands on the objects as their source told them, with tags and where they were read', () => {
    const envelope = {
      apiVersion: 'appmesh.k8s.aws/v1beta2',
      kind: 'BackendGroup',
      metadata: { name: 'all', namespace: 'shop' },
    };
    const origin = { cluster: { name: 'blue', arn: 'arn' } };
    const mesh = aMesh({
      origin,
      spec: {},
      envelope: { meshName: 'shop' },
      tags: { owner: 'shop' },
      attachments: [{ type: 'backend-group', name: 'all', spec: {}, envelope }],
    });
    const part = aMeshObject({ type: 'route', name: 'inside' });

    expect(sourcesOfMesh(mesh, [part])).toEqual([
      {
        cluster: 'blue',
        document: { meshName: 'shop', spec: {}, tags: { owner: 'shop' } },
      },
      { cluster: 'blue', document: { ...envelope, spec: {} } },
    ]);
  });
});
