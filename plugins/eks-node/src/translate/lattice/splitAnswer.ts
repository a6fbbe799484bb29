/** What Lattice says of an object besides what somebody has configured. */
const ENVELOPE = new Set([
  'arn',
  'id',
  'name',
  'status',
  'createdAt',
  'lastUpdatedAt',
  'createdBy',
  'failureCode',
  'failureMessage',
  'serviceArns',
  'numberOfAssociatedVPCs',
  'numberOfAssociatedServices',
]);

/** An answer of Lattice as it is kept: what is configured apart from the rest, dates as the text that JSON makes of them. */
export function splitAnswer(answer: object): {
  spec: Record<string, unknown>;
  envelope: Record<string, unknown>;
} {
  const { $metadata: _, ...members }: Record<string, unknown> = JSON.parse(
    JSON.stringify(answer),
  );
  const entries = Object.entries(members);
  return {
    spec: Object.fromEntries(entries.filter(([key]) => !ENVELOPE.has(key))),
    envelope: Object.fromEntries(entries.filter(([key]) => ENVELOPE.has(key))),
  };
}
