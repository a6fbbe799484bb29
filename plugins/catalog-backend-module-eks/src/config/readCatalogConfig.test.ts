import { ConfigReader } from '@backstage/config';
import { readCatalogConfig } from './readCatalogConfig';

function read(catalog?: object) {
  return readCatalogConfig(
    new ConfigReader({ eks: { ...(catalog && { catalog: { ...catalog } }) } }),
  );
}

describe('readCatalogConfig', () => {
  it('emits everything into the default namespace unless told', () => {
    expect(read()).toEqual({
      namespace: 'default',
      defaultOwner: 'unknown',
      ownerTags: ['backstage.io/owner', 'owner'],
      types: new Set([
        'cluster',
        'nodegroup',
        'fargate-profile',
        'iam-role',
        'mesh',
        'mesh-service',
      ]),
      tagLabels: {},
      tagAnnotations: {},
      systemTags: [],
      lifecycleTags: ['backstage.io/lifecycle', 'lifecycle'],
    });
  });

  it('takes tag keys as they are, dots and slashes included', () => {
    const tagLabels = { 'acme.com/Team:Name': 'example.com/team' };
    expect(read({ tagLabels }).tagLabels).toEqual(tagLabels);
  });

  it.each([
    [{ namespace: 'A b' }, 'eks.catalog.namespace must be lower-case letters'],
    [{ types: ['pods'] }, 'but holds pods'],
    [{ tagLabels: { a: 'not a key!' } }, "eks.catalog.tagLabels.'a' must be"],
    [
      { tagAnnotations: { a: '?' } },
      "eks.catalog.tagAnnotations.'a' must be an annotation key",
    ],
  ])('refuses %j and says which key is wrong', (catalog, message) => {
    expect(() => read(catalog)).toThrow(message);
  });
});
