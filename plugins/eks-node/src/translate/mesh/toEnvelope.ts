/** What App Mesh says around a specification, as it is kept: a date is the text that JSON makes of it. */
export function toEnvelope(object: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...object, spec: undefined }));
}
