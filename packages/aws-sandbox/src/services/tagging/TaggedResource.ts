/** A resource of any service with its tags. */
export interface TaggedResource {
  arn: string;
  tags: Record<string, string>;
}
