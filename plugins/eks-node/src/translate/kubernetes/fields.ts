import type { KubernetesCondition } from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';

/** A list that may be missing. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform(items => items ?? []);
}

/** A text; an empty one counts as missing. */
export const text = z
  .string()
  .nullish()
  .transform(value => value || undefined);

/** A number or a percentage, as it is written. */
export const numberOrText = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => (value === null ? undefined : value?.toString()));

/** A count that is 0 where it is missing. */
export const count = z
  .number()
  .nullish()
  .transform(value => value ?? 0);

/** Labels, annotations. */
export const texts = z
  .record(z.string(), z.string())
  .nullish()
  .transform(values => values ?? {});

/** Quantities as they are written; custom resources may hold them as numbers. */
export const quantities = z
  .record(z.string(), z.union([z.string(), z.number()]).transform(String))
  .nullish()
  .transform(values => values ?? {});

/** Taints. */
export const taints = listOf(
  z.object({
    key: z.string(),
    value: z.string().optional(),
    effect: z.string(),
  }),
);

/** Conditions without their times. */
export const conditions = listOf(
  z
    .object({
      type: z.string(),
      status: z.string(),
      reason: text,
      message: text,
    })
    .transform(
      ({ type, status, reason, message }): KubernetesCondition => ({
        type,
        status,
        ...(reason && { reason }),
        ...(message && { message }),
      }),
    ),
);

/** What an object is made of. */
export const nodeClassReference = z
  .object({ group: text, kind: z.string(), name: z.string() })
  .transform(({ group, kind, name }) => ({
    ...(group && { group }),
    kind,
    name,
  }));
