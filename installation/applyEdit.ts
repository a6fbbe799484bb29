import type { Edit } from './readSteps';

/**
 * The text of a file with an edit in it.
 *
 * @throws Error when the file does not have what the edit is placed by
 */
export function applyEdit(content: string, { file, code, anchor }: Edit) {
  if (!anchor) {
    return `${code}\n${content}`;
  }
  const { how, text, within } = anchor;
  const from = within ? content.indexOf(`const ${within} `) : 0;
  const at = from < 0 ? -1 : content.indexOf(text, from);
  if (at < 0) {
    throw new Error(
      `${file} has no '${text}'${
        within ? ` in ${within}` : ''
      }, ${how} which to put:\n${code}`,
    );
  }
  const after =
    how === 'before' ? content.slice(at) : content.slice(at + text.length);
  return `${content.slice(0, at)}${code}\n${after}`;
}
