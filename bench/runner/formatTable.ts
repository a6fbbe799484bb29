import type { Result } from './judge';
import { describeTarget } from './Target';

const HEADINGS = ['case', 'metric', 'ours', 'peer', 'ratio', 'target', ''];

/** The results as a table for a terminal: medians, with the least and the greatest of the rounds in brackets. */
export function formatTable(results: readonly Result[]): string {
  const rows = results.map(result => [
    result.case,
    `${result.metric}, ${result.unit}`,
    formatRange(result.ours, result.oursRange),
    result.other === null
      ? '–'
      : `${result.otherName}: ${formatRange(result.other, result.otherRange)}`,
    result.ratio === null ? '–' : formatRange(result.ratio, result.ratioRange),
    result.target ? describeTarget(result.target) : '–',
    formatVerdict(result.met),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map(row => row[column].length)),
  );
  return [HEADINGS, widths.map(width => '─'.repeat(width)), ...rows]
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatRange(median: number, range: [number, number] | null): string {
  return range
    ? `${formatNumber(median)} (${formatNumber(range[0])}–${formatNumber(
        range[1],
      )})`
    : formatNumber(median);
}

/** Three digits that mean something, and no more. */
function formatNumber(number: number): string {
  return Math.abs(number) >= 100
    ? Math.round(number).toLocaleString('en')
    : Number(number.toPrecision(3)).toString();
}

function formatVerdict(met: boolean | null): string {
  if (met === null) {
    return '';
  }
  return met ? 'met' : 'MISSED';
}
