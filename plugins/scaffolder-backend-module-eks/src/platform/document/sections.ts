/**
 * The lists of a document: what their entries are, and by which member they are told apart.
 */
export const sections = [
  { key: 'roles', kind: 'role', name: ['roleName'] },
  { key: 'irsaRoles', kind: 'irsaRole', name: ['roleName'] },
  { key: 'addons', kind: 'addon', name: ['addonName'] },
  { key: 'nodegroups', kind: 'nodegroup', name: ['nodegroupName'] },
  {
    key: 'fargateProfiles',
    kind: 'fargateProfile',
    name: ['fargateProfileName'],
  },
  { key: 'accessEntries', kind: 'accessEntry', name: ['principalArn'] },
  {
    key: 'podIdentityAssociations',
    kind: 'podIdentityAssociation',
    name: ['namespace', 'serviceAccount'],
  },
  {
    key: 'identityProviderConfigs',
    kind: 'identityProviderConfig',
    name: ['oidc', 'identityProviderConfigName'],
    nested: true,
  },
  { key: 'capabilities', kind: 'capability', name: ['capabilityName'] },
  { key: 'manifests', kind: 'manifests', name: ['name'] },
] as const;

/** A list of a document. */
export type Section = (typeof sections)[number];

/** The name of an entry; undefined when it has none yet. */
export function nameOf(section: Section, entry: unknown): string | undefined {
  if ('nested' in section) {
    const [outer, inner] = section.name;
    return textAt(memberOf(entry, outer), inner);
  }
  const parts = section.name.map(key => textAt(entry, key));
  return parts.some(part => part === undefined) ? undefined : parts.join('/');
}

function textAt(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  if (typeof member === 'string') {
    return member;
  }
  const ref = memberOf(member, 'ref');
  return typeof ref === 'string' ? ref : undefined;
}

/** A member of anything. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, key)
    : undefined;
}
