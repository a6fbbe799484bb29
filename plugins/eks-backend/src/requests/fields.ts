import { z } from 'zod';

/** The parameters that requests are made of. */
export const accountId = z
  .string({ error: 'the twelve digits of an AWS account are needed' })
  .regex(/^\d{12}$/, 'the twelve digits of an AWS account are needed');

export const region = z
  .string({ error: 'an AWS region is needed, for example eu-west-1' })
  .regex(/^[a-z]{2,}(-[a-z]+)+-\d+$/, {
    error: 'an AWS region is needed, for example eu-west-1',
  });

export const name = z.string({ error: 'one name is needed' }).min(1).max(512);

export const arn = z
  .string({ error: 'an ARN is needed' })
  .max(2048)
  .regex(/^arn:/, 'an ARN is needed');

export const kubernetesVersion = z
  .string({ error: 'a version such as 1.34 is needed' })
  .regex(/^\d+\.\d+$/, 'a version such as 1.34 is needed');

/** How much of a list is wanted. */
export const page = {
  limit: z.coerce.number().int().min(0).max(1000).optional(),
  offset: z.coerce.number().int().min(0).optional(),
};

/** An account and a region, both given. */
export const placeSchema = z.object({ accountId, region });

/** An account, a region, both or none. */
export const filterSchema = placeSchema.partial();

/** One value or several: `?version=1.33&version=1.34`, or `?version=1.33,1.34`. */
export function several<Schema extends z.ZodType<string>>(item: Schema) {
  return z.preprocess(
    value =>
      [value ?? []]
        .flat()
        .flatMap(text => (typeof text === 'string' ? text.split(',') : text)),
    z.array(item).max(100),
  );
}
