import { findReferences } from './findReferences';
import { memberOf, nameOf, sections } from './sections';

/** Where roles are handed over, and what they have to be made for. */
const PURPOSES: Array<{ at: RegExp; purposes: string[] }> = [
  { at: /^cluster\.roleArn$/, purposes: ['cluster', 'auto-mode-cluster'] },
  { at: /^cluster\.computeConfig\.nodeRoleArn$/, purposes: ['auto-mode-node'] },
  { at: /^nodegroups\[\d+\]\.nodeRole$/, purposes: ['node'] },
  {
    at: /^fargateProfiles\[\d+\]\.podExecutionRoleArn$/,
    purposes: ['fargate-pod-execution'],
  },
  { at: /^addons\[\d+\]\.serviceAccountRoleArn$/, purposes: ['irsa'] },
  { at: /podIdentityAssociations\[\d+\]/, purposes: ['pod-identity'] },
  { at: /^capabilities\[\d+\]\.roleArn$/, purposes: ['capability'] },
];

/**
 * What no schema sees: names that are there twice, references that lead nowhere or to a role for something else. It looks at
 * the document as it is written, so that it tells them beside what the schema has to tell.
 *
 * @returns Sentences, each beginning with a place in the document.
 */
export function findProblems(document: unknown): string[] {
  return [...findDoubles(document), ...findWrongReferences(document)];
}

function findDoubles(document: unknown): string[] {
  const roles = new Map<string, string>();
  return sections.flatMap(section => {
    const isRole = section.kind === 'role' || section.kind === 'irsaRole';
    // Roles of both lists share the names of the account.
    const seen = isRole ? roles : new Map<string, string>();
    return entriesOf(document, section.key).flatMap((entry, index) => {
      const name = nameOf(section, entry);
      const at = `${section.key}[${index}]`;
      const other = name === undefined ? undefined : seen.get(name);
      if (name !== undefined && !other) {
        seen.set(name, at);
      }
      return other
        ? [`${at}: wanted a name of its own, found '${name}' as in ${other}`]
        : [];
    });
  });
}

function findWrongReferences(document: unknown): string[] {
  const purposes = new Map<string, string>();
  for (const role of entriesOf(document, 'roles')) {
    purposes.set(
      String(memberOf(role, 'roleName')),
      String(memberOf(role, 'purpose')),
    );
  }
  for (const role of entriesOf(document, 'irsaRoles')) {
    purposes.set(String(memberOf(role, 'roleName')), 'irsa');
  }
  return findReferences(document).flatMap(({ at, ref }) => {
    const found = purposes.get(ref);
    if (found === undefined) {
      return [
        `${at}: no role '${ref}' in this document, there are: ${
          [...purposes.keys()].join(', ') || 'none'
        }`,
      ];
    }
    const wanted = PURPOSES.find(rule => rule.at.test(at))?.purposes;
    return !wanted || wanted.includes(found)
      ? []
      : [
          `${at}: wanted a role for ${wanted.join(
            ' or ',
          )}, found '${ref}' for ${found}`,
        ];
  });
}

function entriesOf(document: unknown, key: string): unknown[] {
  const entries = memberOf(document, key);
  return Array.isArray(entries) ? entries : [];
}
