/** How a timestamp is written. */
export type TimestampFormat = 'date-time' | 'http-date' | 'epoch-seconds';

/** Where a member travels and under which name, from the SDK's traits. */
export interface MemberTraits {
  httpLabel: boolean;
  httpQuery?: string;
  httpQueryParams: boolean;
  httpHeader?: string;
  httpPrefixHeaders?: string;
  httpPayload: boolean;
  httpResponseCode: boolean;
  jsonName?: string;
  xmlName?: string;
  xmlFlattened: boolean;
  xmlAttribute: boolean;
  ec2QueryName?: string;
}

/** A member of a structure, list or map. */
export interface Member {
  name: string;
  required: boolean;
  traits: MemberTraits;
  shape: Shape;
}

/** A structure, or a union of which exactly one member is set. */
export interface StructureShape {
  kind: 'structure';
  name: string;
  union: boolean;
  members: Member[];
}

/** What a value must look like: an SDK schema reduced to what the protocols need. */
export type Shape =
  | { kind: 'string' | 'boolean' | 'number' | 'blob' | 'document' | 'unit' }
  | { kind: 'timestamp'; format?: TimestampFormat }
  | { kind: 'list'; member: Member }
  | { kind: 'map'; key: Member; value: Member }
  | StructureShape;
