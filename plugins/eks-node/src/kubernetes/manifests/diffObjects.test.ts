import { applyStages } from './applyStages';
import { diffObjects } from './diffObjects';

const object = (members: object, kind: string = 'Deployment') => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'a' },
  ...members,
});

describe('diffObjects', () => {
  it.each([
    ['nothing', { spec: { a: 1 } }, { spec: { a: 1 } }, []],
    [
      'a value',
      { spec: { a: 1 } },
      { spec: { a: 2 } },
      [{ field: 'spec.a', wanted: 2, found: 1 }],
    ],
    [
      'a member that comes and one that goes',
      { spec: { old: 1 } },
      { spec: { new: 2 } },
      [
        { field: 'spec.old', wanted: undefined, found: 1 },
        { field: 'spec.new', wanted: 2, found: undefined },
      ],
    ],
    [
      'items with names, in another order',
      {
        spec: {
          c: [
            { name: 'x', i: 1 },
            { name: 'y', i: 1 },
          ],
        },
      },
      {
        spec: {
          c: [
            { name: 'y', i: 2 },
            { name: 'x', i: 1 },
          ],
        },
      },
      [{ field: 'spec.c[y].i', wanted: 2, found: 1 }],
    ],
    [
      'items without names',
      { spec: { c: ['x', 'y'] } },
      { spec: { c: ['x', 'z'] } },
      [{ field: 'spec.c[1]', wanted: 'z', found: 'y' }],
    ],
    [
      'a longer list',
      { spec: { c: ['x'] } },
      { spec: { c: ['x', 'z'] } },
      [{ field: 'spec.c', wanted: ['x', 'z'], found: ['x'] }],
    ],
    [
      'a key that is no word',
      { data: { 'a.b/c': '1' } },
      { data: { 'a.b/c': '2' } },
      [{ field: "data['a.b/c']", wanted: '2', found: '1' }],
    ],
    [
      'only what the server writes',
      {
        status: { ready: true },
        metadata: { name: 'a', uid: '1', resourceVersion: '5' },
      },
      { metadata: { name: 'a', managedFields: [] } },
      [],
    ],
  ])('finds %s', (_, before, after, differences) => {
    expect(diffObjects(object(before), object(after))).toEqual(differences);
  });

  it('shows no value of a Secret', () => {
    const before = object({ data: { a: 'b25l', b: 'x' } }, 'Secret');
    const after = object({ data: { a: 'dHdv' } }, 'Secret');

    const differences = diffObjects(before, after);

    expect(differences).toEqual([
      { field: 'data.a', wanted: '(hidden)', found: '(hidden)' },
      { field: 'data.b', wanted: undefined, found: '(hidden)' },
    ]);
  });
});

describe('applyStages', () => {
  it('puts first what others refer to', () => {
    const items = [
      'ValidatingWebhookConfiguration',
      'Deployment',
      'NodePool',
      'Service',
      'CustomResourceDefinition',
      'ConfigMap',
      'ServiceAccount',
      'Namespace',
    ].map(kind => ({ manifest: { object: object({}, kind), from: kind } }));

    const stages = applyStages(items).map(stage =>
      stage.map(({ manifest }) => manifest.from),
    );

    expect(stages).toEqual([
      ['Namespace'],
      ['CustomResourceDefinition'],
      [
        'ServiceAccount',
        'ConfigMap',
        'Service',
        'Deployment',
        'NodePool',
        'ValidatingWebhookConfiguration',
      ],
    ]);
  });
});
