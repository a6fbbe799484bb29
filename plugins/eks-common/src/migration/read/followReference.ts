import type { SourceField } from '../source/SourceField';
import type { MigrationMesh, ReadObject } from './MigrationMesh';

/** A mention of one object in another. */
export interface FollowedReference {
  /** What is mentioned, as it stands there. */
  name: string;
  /** Missing when it was not handed in. */
  object?: ReadObject;
}

/** The words for a kind of object: `virtualNodeRef`, `virtualNodeARN`, `virtualNodeName` and `virtualNode`. */
const WORDS = {
  VirtualNode: 'virtualNode',
  VirtualRouter: 'virtualRouter',
  VirtualService: 'virtualService',
  VirtualGateway: 'virtualGateway',
} as const;

/**
 * Follows a mention of an object in any of the ways in which it can be written: by reference, by ARN or by name; undefined
 * when there is none.
 */
export function followReference(
  mesh: MigrationMesh,
  from: ReadObject,
  field: SourceField,
  kind: keyof typeof WORDS,
): FollowedReference | undefined {
  const word = WORDS[kind];
  const reference = field.at(`${word}Ref`);
  const name = reference.at('name').text();
  if (name !== undefined) {
    const namespace =
      reference.at('namespace').text() ?? from.title.namespace ?? 'default';
    return {
      name: `${namespace}/${name}`,
      object: mesh.index.byKubernetesName({ kind, name, namespace, from }),
    };
  }
  const arn = field.at(`${word}ARN`).text();
  const awsName =
    arn?.split('/').at(-1) ??
    field.at(`${word}Name`).text() ??
    field.at(word).text();
  return awsName === undefined
    ? undefined
    : { name: awsName, object: mesh.index.byAwsName(kind, awsName) };
}
