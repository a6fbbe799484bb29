/** Nested names of fields: `f:spec`, `k:{"name":"x"}` for an item of a keyed list, `v:"x"` for one of a set, `.` for itself. */
export interface FieldsV1 {
  [element: string]: FieldsV1;
}

/** The fields that one manager has set in an object. */
export interface ManagedFields {
  manager: string;
  operation: 'Apply' | 'Update';
  apiVersion: string;
  /** RFC 3339, to the second. */
  time: string;
  fieldsType: 'FieldsV1';
  fieldsV1: FieldsV1;
  subresource?: string;
}
