/**
 * The source's own object, as it was read: a custom resource with its metadata, what AWS's API described, an attached
 * policy. Undefined for what is a part of another object, for example a route inside the custom resource of its router,
 * or what is only implied.
 *
 * @public
 */
export function sourceObjectOf(object: {
  spec?: unknown;
  envelope?: Record<string, unknown>;
}): Record<string, unknown> | undefined {
  const { spec, envelope } = object;
  if (!envelope) {
    return undefined;
  }
  return spec === undefined ? envelope : { ...envelope, spec };
}
