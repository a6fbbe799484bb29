import type { ResourceType } from '../resources/ResourceType';

/** One event of a watch as it goes over the wire. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: Record<string, unknown>;
}

/** What a request is answered with, before its form is chosen. */
export type Answer =
  | {
      kind: 'object';
      status: number;
      object: Record<string, unknown>;
      /** The kind of the object, or of a list's items; absent for everything that is no resource. */
      resource?: ResourceType;
      warnings?: string[];
    }
  | {
      kind: 'text';
      status: number;
      contentType: string;
      text: string;
    }
  | {
      kind: 'watch';
      resource: ResourceType;
      /** Begins to send events; returns what ends it. */
      open(send: (event: WatchEvent) => void, end: () => void): () => void;
    };

/** An ordinary answer of one object. */
export function objectAnswer(
  object: object,
  options: {
    status?: number;
    resource?: ResourceType;
    warnings?: string[];
  } = {},
): Answer {
  const { status = 200, ...rest } = options;
  return {
    kind: 'object',
    status,
    object: object as Record<string, unknown>,
    ...rest,
  };
}
