import type { ListResponse } from '@eks-platform/backstage-plugin-eks-common';
import type { Response } from 'express';

/** Answers a list. */
export function sendList<Item>(response: Response, items: Item[]): void {
  const body: ListResponse<Item> = { items };
  response.json(body);
}
