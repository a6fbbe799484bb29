import type { Member, Shape } from '../Shape';
import { formatTimestamp } from '../timestamps';
import { escapeXml } from './escapeXml';

/** Writes the members of a structure as XML elements, in the schema's order; absent members are left out. */
export function writeXmlMembers(
  shape: Shape,
  value: Record<string, unknown>,
): string {
  if (shape.kind !== 'structure') return '';
  let xml = '';
  for (const member of shape.members) {
    const item = value[member.name];
    if (item === undefined || item === null) continue;
    xml += writeMember(member, member.traits.xmlName ?? member.name, item);
  }
  return xml;
}

function writeMember(member: Member, name: string, value: unknown): string {
  const { shape, traits } = member;
  if (shape.kind === 'list') {
    const elementName = shape.member.traits.xmlName ?? 'member';
    const items = value as unknown[];
    return traits.xmlFlattened
      ? items.map(item => writeMember(shape.member, name, item)).join('')
      : element(
          name,
          items
            .map(item => writeMember(shape.member, elementName, item))
            .join(''),
        );
  }
  if (shape.kind === 'map') {
    const entries = Object.entries(value as Record<string, unknown>).map(
      ([key, item]) =>
        element(
          traits.xmlFlattened ? name : 'entry',
          writeMember(shape.key, shape.key.traits.xmlName ?? 'key', key) +
            writeMember(
              shape.value,
              shape.value.traits.xmlName ?? 'value',
              item,
            ),
        ),
    );
    return traits.xmlFlattened
      ? entries.join('')
      : element(name, entries.join(''));
  }
  if (shape.kind === 'structure') {
    return element(
      name,
      writeXmlMembers(shape, value as Record<string, unknown>),
    );
  }
  return element(name, escapeXml(textOf(shape, value)));
}

function textOf(shape: Shape, value: unknown): string {
  if (shape.kind === 'blob') {
    return Buffer.from(value as Uint8Array).toString('base64');
  }
  if (shape.kind === 'timestamp') {
    return String(formatTimestamp(value, shape.format ?? 'date-time'));
  }
  return String(value);
}

/** One element around already written content. */
export function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}
