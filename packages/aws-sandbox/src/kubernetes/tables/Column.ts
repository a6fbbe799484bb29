import type { KubernetesObject } from '../objects/KubernetesObject';

/** One column of a table. */
export interface Column {
  name: string;
  type: string;
  format: string;
  description: string;
  /** 0 is always shown, others only in wide tables. */
  priority: number;
  cell(object: KubernetesObject): unknown;
}

/** Makes a column. */
export function column(
  name: string,
  cell: Column['cell'],
  options: { type?: string; format?: string; priority?: number } = {},
): Column {
  return {
    name,
    type: 'string',
    format: '',
    description: '',
    priority: 0,
    ...options,
    cell,
  };
}
