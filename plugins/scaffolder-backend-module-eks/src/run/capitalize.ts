/** Makes a title begin a sentence. */
export function capitalize(title: string): string {
  return `${title[0].toUpperCase()}${title.slice(1)}`;
}
