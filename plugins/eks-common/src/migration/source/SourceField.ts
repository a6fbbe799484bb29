import {
  asBoolean,
  asList,
  asNumber,
  asRecord,
  asText,
} from '../../mesh/plainValues';
import type { FieldClaim, FieldLedger } from './FieldLedger';
import type { FieldPath } from './leafPaths';

/**
 * One place in an object: reads what is there and says what becomes of it. What the source has written is never relied
 * on; a value of another type reads as missing and stays to be claimed.
 */
export class SourceField {
  constructor(
    private readonly ledger: FieldLedger,
    readonly value: unknown,
    private readonly path: FieldPath = [],
  ) {}

  /** True when something is there. */
  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The place of a member, whether it is there or not. */
  at(...keys: string[]): SourceField {
    return keys.reduce<SourceField>(
      (field, key) =>
        new SourceField(field.ledger, asRecord(field.value)[key], [
          ...field.path,
          key,
        ]),
      this,
    );
  }

  /** The places of a list's items. */
  items(): SourceField[] {
    return asList(this.value).map(
      (item, index) =>
        new SourceField(this.ledger, item, [...this.path, index]),
    );
  }

  /** The places of an object's members by name. */
  members(): Array<[string, SourceField]> {
    return Object.keys(asRecord(this.value)).map(key => [key, this.at(key)]);
  }

  text(): string | undefined {
    return asText(this.value);
  }

  number(): number | undefined {
    return asNumber(this.value);
  }

  boolean(): boolean | undefined {
    return asBoolean(this.value);
  }

  /** The same stands in a manifest, or stays as it is. */
  keep(note: string): void {
    this.#claim({ outcome: 'kept', note });
  }

  /** An object or list in which nothing is: it asks for nothing. */
  keepWhenEmpty(): void {
    const { value } = this;
    if (
      value === null ||
      (typeof value === 'object' && Object.keys(value).length === 0)
    ) {
      this.keep('Empty: it asks for nothing.');
    }
  }

  /** Something else does its work. */
  change(note: string, todo?: string, options: { blocks?: boolean } = {}) {
    this.#claim({ outcome: 'changed', note, ...withTodo(todo), ...options });
  }

  /** Nothing does its work any more. */
  lose(note: string, todo?: string, options: { blocks?: boolean } = {}) {
    this.#claim({ outcome: 'lost', note, ...withTodo(todo), ...options });
  }

  /** Nothing comes of it after all, whatever has been said of what is in it. With a todo it blocks its service. */
  giveUp(note: string, todo?: string): void {
    if (this.exists) {
      this.ledger.overrule(this.path, {
        outcome: 'lost',
        note,
        ...(todo !== undefined && { todo, blocks: true }),
      });
    }
  }

  #claim(claim: FieldClaim): void {
    if (this.exists) {
      this.ledger.claim(this.path, claim);
    }
  }
}

function withTodo(todo: string | undefined): { todo?: string } {
  return todo === undefined ? {} : { todo };
}
