/** What says what a document does, and is never an input's to say. */
const VERBATIM = ['Effect', 'Action', 'NotAction', 'Service', 'Version'];

/**
 * The shape of something that is sent or written: members, lists and, of policies, what they do. What stands in its texts
 * makes no difference; a text that is JSON is what it stands for.
 */
export function shapeOf(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    return value.map(item => shapeOf(item, name));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, member]) => [key, shapeOf(member, key)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  if (typeof value !== 'string') {
    return value;
  }
  if (VERBATIM.includes(name)) {
    return value;
  }
  return /^\s*[{[]/.test(value) ? shapeOf(parsed(value)) : 'text';
}

function parsed(text: string): unknown {
  try {
    const value = JSON.parse(text);
    return typeof value === 'string' ? 'text' : value;
  } catch {
    return 'text';
  }
}
