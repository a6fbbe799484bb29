type Value = string | number | undefined;

/** An SVG element as text; attributes without a value are left out. The content must be SVG already. */
export function svgElement(
  name: string,
  attributes: Record<string, Value>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : ` ${key}="${svgText(String(value))}"`,
    )
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they may stand in SVG: nothing in them is markup, and what XML does not allow is left out. */
export function svgText(words: string): string {
  return (
    words
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, sign => entities[sign])
  );
}
