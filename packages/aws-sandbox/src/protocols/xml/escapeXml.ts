const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** Escapes text for XML and drops the characters that XML 1.0 cannot carry. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\r]/g, character => ENTITIES[character])
    .replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
