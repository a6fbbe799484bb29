/** Tells whether the catalog shows an entity. */
export interface EntityDirectory {
  hasEntity(
    entityRef: string,
    options?: { signal?: AbortSignal },
  ): Promise<boolean>;
}
