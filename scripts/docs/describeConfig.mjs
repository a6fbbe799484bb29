import ts from 'typescript';

/**
 * A key of the configuration.
 *
 * @typedef {object} ConfigKey
 * @property {string} key with its parents, for example `eks.scopes[].accountId`
 * @property {string} type as TypeScript writes it; 'object' and 'list' for what has keys of its own
 * @property {boolean} isRequired
 * @property {boolean} isSecret
 * @property {string} meaning in Markdown, on one line
 */

/**
 * Every key of a `config.d.ts`, in its order.
 *
 * @param {string} text of the file
 * @returns {ConfigKey[]}
 */
export function describeConfig(text) {
  const file = ts.createSourceFile(
    'config.d.ts',
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  const config = file.statements.find(
    statement =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'Config',
  );
  if (!config || !ts.isInterfaceDeclaration(config)) {
    throw new Error('Wanted an interface Config, found none');
  }
  return describeMembers(config.members, '', text);
}

/**
 * @param {ts.NodeArray<ts.TypeElement>} members
 * @param {string} parent
 * @param {string} text
 * @returns {ConfigKey[]}
 */
function describeMembers(members, parent, text) {
  return members.flatMap(member => {
    const isMap = ts.isIndexSignatureDeclaration(member);
    if ((!isMap && !ts.isPropertySignature(member)) || !member.type) {
      throw new Error(
        `Wanted a key below '${parent}', found ${member.getText()}`,
      );
    }
    const name = isMap
      ? `<${member.parameters[0].name.getText()}>`
      : member.name.getText().replace(/^['"]|['"]$/g, '');
    const key = parent ? `${parent}.${name}` : name;
    const inner = innerOf(member.type);
    const tags = ts.getJSDocTags(member);
    const own = {
      key,
      type: typeOf(member.type, inner),
      isRequired: !isMap && member.questionToken === undefined,
      isSecret: tags.some(tag => tag.comment === 'secret'),
      meaning: meaningOf(member),
    };
    return [
      ...(own.meaning || !inner ? [own] : []),
      ...(inner
        ? describeMembers(
            inner.literal.members,
            inner.isList ? `${key}[]` : key,
            text,
          )
        : []),
    ];
  });
}

/**
 * @param {ts.TypeNode} type
 * @param {ReturnType<typeof innerOf>} inner
 */
function typeOf(type, inner) {
  if (!inner) {
    return oneLine(type.getText());
  }
  return inner.isList ? 'list' : 'object';
}

/**
 * The keys of an object, or of each object of a list.
 *
 * @param {ts.TypeNode} type
 * @returns {{ literal: ts.TypeLiteralNode, isList: boolean } | undefined}
 */
function innerOf(type) {
  if (ts.isTypeLiteralNode(type)) {
    return { literal: type, isList: false };
  }
  const item = ts.isArrayTypeNode(type)
    ? type.elementType
    : ts.isTypeReferenceNode(type) &&
      type.typeName.getText() === 'Array' &&
      type.typeArguments?.[0];
  return item && ts.isTypeLiteralNode(item)
    ? { literal: item, isList: true }
    : undefined;
}

/** @param {ts.Node} node */
function meaningOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => oneLine(ts.getTextOfJSDocComment(comment) ?? ''))
    .join(' ');
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
