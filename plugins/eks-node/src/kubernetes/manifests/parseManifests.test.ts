import { parseManifests } from './parseManifests';

const parse = (content: unknown) =>
  parseManifests([{ title: 'app.yaml', content }]);

const config = (name: string, rest: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  ...rest,
});

describe('parseManifests', () => {
  it('reads all documents, leaves out empty ones and opens lists', () => {
    const text = `
# nothing but a comment
---
apiVersion: v1
kind: ConfigMap
metadata: { name: one }
data: { version: "1.20" }
---
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: two } }
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: three } }
`;
    const found = parse(text).map(({ from, object }) => [
      object.metadata.name,
      from,
    ]);

    expect(found).toEqual([
      ['one', 'app.yaml, document 1'],
      ['two', 'app.yaml, document 3, item 1'],
      ['three', 'app.yaml, document 3, item 2'],
    ]);
    expect(parse(JSON.stringify(config('json')))[0].from).toBe('app.yaml');
    expect(parse(config('object'))[0].object).toEqual(config('object'));
  });

  it.each([
    [
      'text',
      'hello',
      'app.yaml: wanted an object of Kubernetes, found "hello"',
    ],
    ['broken YAML', 'a: [', 'app.yaml: Flow sequence in block collection'],
    ['nothing', '---\n', 'wanted at least one manifest in app.yaml'],
    ['no kind', { ...config('a'), kind: undefined }, 'kind: wanted text'],
    [
      'no version',
      { ...config('a'), apiVersion: 1 },
      'apiVersion: wanted text, found 1',
    ],
    ['no name', config(''), 'metadata.name: wanted text, found ""'],
    [
      'a name to be made up',
      { ...config('a'), metadata: { generateName: 'a-' } },
      'metadata.generateName: an applied object needs a name of its own',
    ],
    [
      'what a cluster writes',
      { ...config('a'), metadata: { name: 'a', managedFields: [] } },
      'metadata.managedFields: the cluster keeps that account',
    ],
    [
      'the same object twice',
      { kind: 'List', items: [config('a'), config('a')] },
      "app.yaml, item 2: ConfigMap 'a' is in app.yaml, item 1 already",
    ],
    [
      'aliases that multiply',
      `a: &a [1,1,1,1,1,1,1,1,1,1]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
      'Excessive alias count',
    ],
  ])('refuses %s', (_, content, words) => {
    expect(() => parse(content)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(words),
      }),
    );
  });

  it('tells everything at once, and where', () => {
    const attempt = () =>
      parseManifests([
        { title: 'a.yaml', content: 'kind: Pod' },
        { title: 'manifests[0]', content: config('') },
      ]);

    expect(attempt).toThrow(
      'The manifests are not accepted: a.yaml: apiVersion: wanted text, found nothing; a.yaml: metadata.name: wanted text, found nothing; manifests[0]: metadata.name: wanted text, found ""',
    );
  });
});
