import type { Member } from '../Shape';

/** How a query protocol names members and lists. */
export interface QueryDialect {
  memberKey(member: Member): string;
  /** EC2 numbers every list directly: `SubnetId.1` instead of `SubnetIds.member.1`. */
  flatLists: boolean;
}

/** AWS's query protocol (IAM, STS). */
export const awsQueryDialect: QueryDialect = {
  memberKey: member => member.traits.xmlName ?? member.name,
  flatLists: false,
};

/** EC2's variant: names are capitalised, lists flat. */
export const ec2QueryDialect: QueryDialect = {
  memberKey: member => {
    if (member.traits.ec2QueryName) return member.traits.ec2QueryName;
    const name = member.traits.xmlName ?? member.name;
    return name[0].toUpperCase() + name.slice(1);
  },
  flatLists: true,
};
