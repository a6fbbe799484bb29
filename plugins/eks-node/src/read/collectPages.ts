/** All items of all pages. */
export async function collectPages<Page, Item>(
  pages: AsyncIterable<Page>,
  select: (page: Page) => Item[] | undefined,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) {
    items.push(...(select(page) ?? []));
  }
  return items;
}
