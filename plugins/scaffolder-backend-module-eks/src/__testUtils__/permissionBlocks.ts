import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A statement of a policy as the document shows it. */
export interface PermissionStatement {
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** A policy as the document shows it. */
export interface PermissionBlock {
  Version: string;
  Statement: PermissionStatement[];
}

const DOCUMENT = resolve(__dirname, '../../../../docs/permissions.md');

/** The policies of `docs/permissions.md`, by the heading above each. */
export function permissionBlocks(): Map<string, PermissionBlock> {
  const sections = readFileSync(DOCUMENT, 'utf8').split(/^### /m).slice(1);
  return new Map(
    sections.map(section => {
      const [heading] = section.split('\n');
      const [, json] = /```json\n([^]*?)```/.exec(section) ?? [];
      return [heading.trim(), JSON.parse(json)];
    }),
  );
}

/** All actions that a policy allows. */
export function actionsOf({ Statement }: PermissionBlock): string[] {
  return [...new Set(Statement.flatMap(({ Action }) => Action))];
}
