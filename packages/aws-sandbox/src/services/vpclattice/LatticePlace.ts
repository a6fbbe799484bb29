import type { OperationContext } from '../../server/Operation';
import { notFound, validation } from './errors';
import {
  latticeKinds,
  type LatticeKind,
  type LatticeKindName,
  type LatticeRows,
} from './kinds';
import { statusAt } from './life';
import { targetTable, type LatticeRow, type TargetRow } from './tables';

/** The Lattice resources of one account in one region as they stand now: what has been deleted for good is gone. */
export class LatticePlace {
  constructor(
    private readonly context: Pick<OperationContext, 'place' | 'now'>,
  ) {}

  /** All resources of a kind for which `fits` holds. */
  list<Name extends LatticeKindName>(
    name: Name,
    fits: (row: LatticeRows[Name]) => boolean = () => true,
  ): LatticeRows[Name][] {
    const table = this.#table(name);
    const found: LatticeRows[Name][] = [];
    for (const row of table.values()) {
      if (statusAt(row, this.context.now()) === undefined) table.delete(row.id);
      else if (fits(row)) found.push(row);
    }
    return found;
  }

  /** The resource with that id; undefined when there is none. */
  get<Name extends LatticeKindName>(
    name: Name,
    id: string,
  ): LatticeRows[Name] | undefined {
    const row = this.#table(name).get(id);
    return row && statusAt(row, this.context.now()) ? row : undefined;
  }

  /**
   * The resource that a request names by id or ARN.
   *
   * @throws AwsError ValidationException when that is neither, ResourceNotFoundException when there is none.
   */
  find<Name extends LatticeKindName>(
    name: Name,
    identifier: string,
    member: string = `${name}Identifier`,
  ): LatticeRows[Name] {
    const kind: LatticeKind = latticeKinds[name];
    const id = identifier.slice(identifier.lastIndexOf('/') + 1);
    if (!new RegExp(`^${kind.prefix}-[0-9a-z]{17}$`).test(id)) {
      throw validation(
        member,
        `must be an id ${kind.prefix}-… or an ARN of a ${kind.resourceType}, found '${identifier}'`,
      );
    }
    const row = this.get(name, id);
    if (!row || (identifier !== id && row.arn !== identifier)) {
      throw notFound(kind.resourceType, identifier);
    }
    return row;
  }

  /** The targets of a target group that are not gone. */
  targets(targetGroupId: string): TargetRow[] {
    const table = this.context.place.table(targetTable);
    const found: TargetRow[] = [];
    for (const [key, row] of table) {
      if (row.targetGroupId !== targetGroupId) continue;
      if (row.goneAt !== undefined && row.goneAt <= this.context.now()) {
        table.delete(key);
      } else found.push(row);
    }
    return found;
  }

  /** The services whose listeners send traffic to a target group. */
  servicesOf(targetGroupId: string): string[] {
    const rules = this.list(
      'rule',
      rule =>
        rule.action.forward?.targetGroups?.some(
          target => target.targetGroupIdentifier === targetGroupId,
        ) ?? false,
    );
    return [...new Set(rules.map(rule => rule.serviceId))];
  }

  #table<Name extends LatticeKindName>(
    name: Name,
  ): Map<string, LatticeRows[Name]> {
    const kind = latticeKinds[name] as unknown as LatticeKind<
      LatticeRows[Name] & LatticeRow
    >;
    return this.context.place.table(kind.table);
  }
}
