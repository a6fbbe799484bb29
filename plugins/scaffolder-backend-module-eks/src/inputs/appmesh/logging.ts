import type { Zod } from '../Zod';

/** Where Envoy writes its access log. */
export function logging(z: Zod) {
  const entry = () => z.string().min(1).max(100);
  return z
    .object({
      accessLog: z
        .object({
          file: z
            .object({
              path: z
                .string()
                .min(1)
                .max(255)
                .describe('For example /dev/stdout'),
              format: z
                .object({
                  text: z.string().min(1).max(1000).optional(),
                  json: z
                    .array(z.object({ key: entry(), value: entry() }).strict())
                    .optional(),
                })
                .strict()
                .optional()
                .describe('One of text and json'),
            })
            .strict(),
        })
        .strict()
        .optional(),
    })
    .strict();
}
