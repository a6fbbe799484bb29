import type { ObjectDifference } from './listDifferences';

/**
 * The forms in which a difference can be taken away.
 *
 * @public
 */
export type DifferenceFormat = 'json' | 'markdown';

/**
 * A difference of two states of a mesh as text: JSON for programs, Markdown for a pull request or a ticket. Names and values
 * are escaped, so that nothing in them is read as markup.
 *
 * @public
 */
export function exportDifference(
  difference: {
    mesh: string;
    /** What the two states are called. */
    before: string;
    after: string;
    objects: ObjectDifference[];
  },
  format: DifferenceFormat,
): string {
  return format === 'json'
    ? `${JSON.stringify(difference, undefined, 2)}\n`
    : toMarkdown(difference);
}

const SIGNS = { added: '+', removed: '−', changed: '~' };

function toMarkdown(
  difference: Parameters<typeof exportDifference>[0],
): string {
  const { mesh, before, after, objects } = difference;
  const count = (change: ObjectDifference['change']) =>
    objects.filter(object => object.change === change).length;
  const rows = objects.map(({ change, type, name, fields }) =>
    [
      `${SIGNS[change]} ${change}`,
      type.replace('-', ' '),
      escape(name),
      fields
        .map(
          ({ field, first, second }) =>
            `${escape(field)}: ${valueOf(first)} → ${valueOf(second)}`,
        )
        .join('<br>'),
    ].join(' | '),
  );
  return [
    `# Mesh ${escape(mesh)}: what differs`,
    '',
    `From ${escape(before)} to ${escape(after)}: ${count(
      'added',
    )} added, ${count('removed')} removed, ${count('changed')} changed.`,
    ...(rows.length > 0
      ? [
          '',
          '| Change | Type | Name | Fields, before → after |',
          '| --- | --- | --- | --- |',
          ...rows.map(row => `| ${row} |`),
        ]
      : []),
    '',
  ].join('\n');
}

function valueOf(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return escape(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Everything that Markdown or HTML would take for its own. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, character => `\\${character}`);
}
