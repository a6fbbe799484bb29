import { memberOf } from '../document/sections';

/** What became known of a config while it was read. */
interface ReadLog {
  taken: Set<string>;
  refused: string[];
}

/**
 * Reads a config and keeps account of what was read, so that what nobody reads can be told. Paths have dots; a field that
 * was taken is taken with everything below it.
 */
export class ConfigReader {
  constructor(
    private readonly content: unknown,
    readonly path: string = '',
    private readonly log: ReadLog = { taken: new Set(), refused: [] },
  ) {}

  /** The value of a field; undefined when it is not there. */
  take<Value>(field: string): Value | undefined {
    this.log.taken.add(this.at(field));
    return this.look(field) as Value | undefined;
  }

  /** A part of the config, whose own fields are still to be taken. */
  part(field: string): ConfigReader {
    return new ConfigReader(this.look(field), this.at(field), this.log);
  }

  /** The items of a list, whose own fields are still to be taken. */
  items(field: string): ConfigReader[] {
    const list = this.look(field);
    return (Array.isArray(list) ? list : []).map(
      (item, index) =>
        new ConfigReader(item, `${this.at(field)}[${index}]`, this.log),
    );
  }

  /** Tells that a field says something that cannot be had. */
  refuse(field: string, why: string): void {
    this.log.refused.push(`${this.at(field)}: ${why}`);
  }

  /** What was refused, and the topmost of the fields that nobody took. */
  unsupported(): string[] {
    return [
      ...this.log.refused,
      ...this.untaken(this.content, this.path).map(
        path => `${path}: is not supported`,
      ),
    ];
  }

  private look(field: string): unknown {
    return field
      .split('.')
      .reduce<unknown>((value, key) => memberOf(value, key), this.content);
  }

  private at(field: string): string {
    return this.path ? `${this.path}.${field}` : field;
  }

  private untaken(value: unknown, path: string): string[] {
    const { taken } = this.log;
    if (taken.has(path) || value === undefined || value === null) {
      return [];
    }
    const children = childrenOf(value, path);
    const isRead = [...taken].some(
      other => other.startsWith(`${path}.`) || other.startsWith(`${path}[`),
    );
    if (path !== '' && !isRead) {
      // Empty parts ask for nothing.
      return children && children.length === 0 ? [] : [path];
    }
    return (children ?? []).flatMap(([child, below]) =>
      this.untaken(below, child),
    );
  }
}

function childrenOf(
  value: unknown,
  path: string,
): Array<[path: string, value: unknown]> | undefined {
  if (Array.isArray(value)) {
    return value.map((item, index) => [`${path}[${index}]`, item]);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, member]) => [
        path ? `${path}.${key}` : key,
        member,
      ])
    : undefined;
}
