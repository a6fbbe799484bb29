import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { findReferences } from './findReferences';
import type { PlatformDocument } from './PlatformDocument';
import type { PlatformResource } from './PlatformResource';
import { resolveRoles } from './resolveRoles';
import { nameOf, sections, type Section } from './sections';

/** What each kind is called in a sentence. */
const TITLES: Record<Section['kind'], string> = {
  role: 'role',
  irsaRole: 'role',
  addon: 'add-on',
  nodegroup: 'node group',
  fargateProfile: 'Fargate profile',
  accessEntry: 'access entry of',
  podIdentityAssociation: 'pod identity association of',
  identityProviderConfig: 'identity provider',
  capability: 'capability',
  manifests: 'manifests',
};

/** Everything that a document asks for, with its roles' ARNs and the document's tags filled in. */
export function listResources(
  document: PlatformDocument,
  scope: Scope,
): PlatformResource[] {
  const resolved = resolveRoles(document, scope);
  const { cluster, oidcProvider, tags } = resolved;
  const withTags = <Entry extends object>(entry: Entry): Entry => ({
    ...entry,
    ...(tags && {
      tags: { ...tags, ...('tags' in entry ? Object(entry.tags) : {}) },
    }),
  });
  const listed = sections.flatMap(section =>
    resolved[section.key].map((entry, index) => {
      const name = nameOf(section, entry) ?? '';
      const isManifest = section.kind === 'manifests';
      return {
        kind: section.kind,
        id: `${section.kind}/${name}`,
        name,
        title: `${TITLES[section.kind]} '${name}'`,
        at: `${section.key}[${index}]`,
        references: isManifest ? [] : namesOf(document[section.key][index]),
        entry: isManifest ? entry : withTags(entry),
      };
    }),
  ) as PlatformResource[];
  return [
    {
      kind: 'cluster',
      id: `cluster/${cluster.name}`,
      name: cluster.name,
      title: `cluster '${cluster.name}'`,
      at: 'cluster',
      references: namesOf(document.cluster),
      entry: cluster.existing ? cluster : withTags(cluster),
    },
    ...(oidcProvider
      ? [
          {
            kind: 'oidcProvider' as const,
            id: 'oidcProvider',
            name: cluster.name,
            title: 'the OIDC provider',
            at: 'oidcProvider',
            references: [],
            entry: withTags(oidcProvider),
          },
        ]
      : []),
    ...listed,
  ];
}

function namesOf(entry: unknown): string[] {
  return findReferences({ entry }).map(({ ref }) => ref);
}
