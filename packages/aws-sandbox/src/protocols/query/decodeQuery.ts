import { readHttpText } from '../rest/readHttpText';
import type { ServiceErrors } from '../ServiceErrors';
import type { Member, Shape } from '../Shape';
import { numberedChildren, type ParameterTree } from './ParameterTree';

/** How a query protocol names members and lists. */
export interface QueryDialect {
  memberKey(member: Member): string;
  /** EC2 numbers every list directly: `SubnetId.1` instead of `SubnetIds.member.1`. */
  flatLists: boolean;
}

/** AWS's query protocol (IAM, STS). */
export const awsQueryDialect: QueryDialect = {
  memberKey: member => member.traits.xmlName ?? member.name,
  flatLists: false,
};

/** EC2's variant: names are capitalised, lists flat. */
export const ec2QueryDialect: QueryDialect = {
  memberKey: member => {
    if (member.traits.ec2QueryName) return member.traits.ec2QueryName;
    const name = member.traits.xmlName ?? member.name;
    return name[0].toUpperCase() + name.slice(1);
  },
  flatLists: true,
};

/** Reads an input from form parameters; members that are not sent are left out. */
export function decodeQuery(options: {
  shape: Shape;
  tree: ParameterTree;
  dialect: QueryDialect;
  errors: ServiceErrors;
}): Record<string, unknown> {
  const { shape, tree, dialect, errors } = options;

  const readMembers = (
    members: Member[],
    node: ParameterTree,
    path: string,
  ) => {
    const result: Record<string, unknown> = {};
    for (const member of members) {
      const key = dialect.memberKey(member);
      const child = node.children.get(key);
      if (!child) continue;
      result[member.name] = read(member, child, path ? `${path}.${key}` : key);
    }
    return result;
  };

  const read = (member: Member, node: ParameterTree, path: string): unknown => {
    const target = member.shape;
    switch (target.kind) {
      case 'structure':
        return readMembers(target.members, node, path);
      case 'list':
        return listItems(member, node).map((item, index) =>
          read(target.member, item, `${path}.${index + 1}`),
        );
      case 'map':
        return Object.fromEntries(
          mapEntries(member, node).map((entry, index) => [
            textOf(entry, dialect.memberKey(target.key), path),
            read(
              target.value,
              childOf(entry, target.value.traits.xmlName ?? 'value', path),
              `${path}.${index + 1}`,
            ),
          ]),
        );
      default:
        if (node.text === undefined) {
          throw errors.malformed(`Expected one value at '${path}'`);
        }
        return readHttpText(target, node.text, path, errors);
    }
  };

  const listItems = (member: Member, node: ParameterTree) => {
    if (dialect.flatLists || member.traits.xmlFlattened) {
      return numberedChildren(node);
    }
    const elementName =
      (member.shape.kind === 'list' && member.shape.member.traits.xmlName) ||
      'member';
    const elements = node.children.get(elementName);
    return elements ? numberedChildren(elements) : [];
  };

  const mapEntries = (member: Member, node: ParameterTree) => {
    const entries = member.traits.xmlFlattened
      ? node
      : node.children.get('entry');
    return entries ? numberedChildren(entries) : [];
  };

  const childOf = (node: ParameterTree, key: string, path: string) => {
    const child = node.children.get(key);
    if (!child) throw errors.malformed(`Expected '${key}' in '${path}'`);
    return child;
  };

  const textOf = (node: ParameterTree, key: string, path: string) => {
    const { text } = childOf(node, key, path);
    if (text === undefined) {
      throw errors.malformed(`Expected one value at '${path}.${key}'`);
    }
    return text;
  };

  return shape.kind === 'structure' ? readMembers(shape.members, tree, '') : {};
}
