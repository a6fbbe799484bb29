/** A table of Markdown; what a cell holds cannot break out of it. */
export function renderTable(
  head: string[],
  rows: Array<Array<string | number>>,
): string {
  const line = (cells: Array<string | number>) =>
    `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

function escapeCell(cell: string | number): string {
  return String(cell)
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/</g, '&lt;');
}
