import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { z } from 'zod';

/** A route of the REST API, as its description tells it. */
export interface Operation {
  method: 'get' | 'post';
  /** As OpenAPI writes it, below `/api/eks`. */
  path: string;
  summary: string;
  /** What its caller needs; none where anybody who has a token may ask. */
  permissions: ResourcePermission[];
  /** What stands behind the question mark. */
  query?: z.ZodObject;
  /** What is sent, for a question too long for a question mark. */
  body?: z.ZodType;
  /** The type of the answer in eks-common. */
  answer: string;
  /** Only services may ask. */
  isForServices?: boolean;
  /** 200 unless told. */
  status?: 200 | 202;
  /** `application/json` unless told. */
  mediaTypes?: string[];
}
