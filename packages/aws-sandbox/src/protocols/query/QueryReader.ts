import { readHttpText } from '../rest/readHttpText';
import type { ServiceErrors } from '../ServiceErrors';
import type { Member, Shape } from '../Shape';
import { numberedChildren, type ParameterTree } from './ParameterTree';
import type { QueryDialect } from './QueryDialect';

type MapShape = Extract<Shape, { kind: 'map' }>;

/** Reads an operation's input from form parameters; members that are not sent are left out. */
export class QueryReader {
  constructor(
    private readonly dialect: QueryDialect,
    private readonly errors: ServiceErrors,
  ) {}

  /**
   * Reads a structure.
   *
   * @throws AwsError when a parameter has another type than its member.
   */
  readMembers(
    members: Member[],
    node: ParameterTree,
    path = '',
  ): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const member of members) {
      const key = this.dialect.memberKey(member);
      const child = node.children.get(key);
      if (!child) continue;
      const childPath = path ? `${path}.${key}` : key;
      result[member.name] = this.#read(member, child, childPath);
    }
    return result;
  }

  #read(member: Member, node: ParameterTree, path: string): unknown {
    const { shape } = member;
    switch (shape.kind) {
      case 'structure':
        return this.readMembers(shape.members, node, path);
      case 'list':
        return this.#listItems(member, shape.member, node).map((item, index) =>
          this.#read(shape.member, item, `${path}.${index + 1}`),
        );
      case 'map':
        return this.#readMap(shape, member, node, path);
      default:
        return readHttpText(shape, this.#text(node, path), path, this.errors);
    }
  }

  #readMap(
    shape: MapShape,
    member: Member,
    node: ParameterTree,
    path: string,
  ): Record<string, unknown> {
    const entries = member.traits.xmlFlattened
      ? node
      : node.children.get('entry');
    const result: Record<string, unknown> = {};
    for (const entry of entries ? numberedChildren(entries) : []) {
      const key = this.#child(entry, shape.key.traits.xmlName ?? 'key', path);
      const value = this.#child(
        entry,
        shape.value.traits.xmlName ?? 'value',
        path,
      );
      result[this.#text(key, path)] = this.#read(shape.value, value, path);
    }
    return result;
  }

  #listItems(member: Member, element: Member, node: ParameterTree) {
    if (this.dialect.flatLists || member.traits.xmlFlattened) {
      return numberedChildren(node);
    }
    const elements = node.children.get(element.traits.xmlName ?? 'member');
    return elements ? numberedChildren(elements) : [];
  }

  #child(node: ParameterTree, key: string, path: string): ParameterTree {
    const child = node.children.get(key);
    if (!child) throw this.errors.malformed(`Expected '${key}' in '${path}'`);
    return child;
  }

  #text(node: ParameterTree, path: string): string {
    if (node.text === undefined) {
      throw this.errors.malformed(`Expected one value at '${path}'`);
    }
    return node.text;
  }
}
