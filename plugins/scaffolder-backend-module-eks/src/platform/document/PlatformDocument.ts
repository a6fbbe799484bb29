import type { z } from 'zod/v3';
import type { platformDocumentInput } from './platformDocumentInput';

/** A platform as it is written, defaults filled in. */
export type PlatformDocument = z.output<
  ReturnType<typeof platformDocumentInput>
>;

/** A role of the document, by its name. */
export interface RoleReference {
  ref: string;
}

/** A reference, and where it stands in the document. */
export interface PlacedReference extends RoleReference {
  /** For example `nodegroups[0].nodeRole`. */
  at: string;
}

/** Something with every reference to a role replaced by the role's ARN. */
export type Resolved<Value> = Value extends RoleReference
  ? string
  : Value extends object
  ? { [Key in keyof Value]: Resolved<Value[Key]> }
  : Value;
