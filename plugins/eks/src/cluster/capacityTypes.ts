/** How each capacity type is said. */
export const capacityTypes: Record<
  string,
  | 'nodegroups.capacity.ON_DEMAND'
  | 'nodegroups.capacity.SPOT'
  | 'nodegroups.capacity.CAPACITY_BLOCK'
> = {
  ON_DEMAND: 'nodegroups.capacity.ON_DEMAND',
  SPOT: 'nodegroups.capacity.SPOT',
  CAPACITY_BLOCK: 'nodegroups.capacity.CAPACITY_BLOCK',
};
