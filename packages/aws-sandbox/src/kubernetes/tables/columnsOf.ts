import type { ResourceType } from '../resources/ResourceType';
import { builtInColumns } from './builtInColumns';
import { column, type Column } from './Column';
import { jsonPath } from './jsonPath';

const nameColumn = column('Name', object => object.metadata.name, {
  format: 'name',
});

const ageColumn = column('Age', object =>
  showAge(object.metadata.creationTimestamp),
);

/** The columns of a kind: those of its definition, or the usual ones. */
export function columnsOf({ kind, custom }: ResourceType): Column[] {
  if (custom && custom.columns.length > 0) {
    return [
      nameColumn,
      ...custom.columns.map(
        ({ name, type, format, priority, jsonPath: path }) =>
          column(
            name,
            object => {
              const [value] = jsonPath(object, path);
              return type === 'date' && typeof value === 'string'
                ? showAge(value)
                : value ?? null;
            },
            { type, format: format ?? '', priority: priority ?? 0 },
          ),
      ),
    ];
  }
  if (kind === 'CustomResourceDefinition') {
    return [
      nameColumn,
      column('Created At', object => object.metadata.creationTimestamp),
    ];
  }
  const { before, after } = splitAtAge(custom ? [] : builtInColumns(kind));
  return [nameColumn, ...before, ageColumn, ...after];
}

/** Columns marked as wide follow the age. */
function splitAtAge(columns: Column[]) {
  return {
    before: columns.filter(({ priority }) => priority === 0),
    after: columns.filter(({ priority }) => priority !== 0),
  };
}

/** How long ago a moment was, in kubectl's short form. */
function showAge(time: string): string {
  const seconds = Math.max(
    0,
    Math.floor((Date.now() - Date.parse(time)) / 1000),
  );
  if (Number.isNaN(seconds)) return '<unknown>';
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (seconds < 120) return `${seconds}s`;
  if (minutes < 10)
    return `${minutes}m${seconds % 60 || ''}${seconds % 60 ? 's' : ''}`;
  if (hours < 3) return `${minutes}m`;
  if (hours < 48) return `${hours}h`;
  if (days < 365 * 2) return `${days}d`;
  return `${Math.floor(days / 365)}y${days % 365}d`;
}
