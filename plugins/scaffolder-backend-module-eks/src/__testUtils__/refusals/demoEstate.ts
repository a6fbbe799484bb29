/** Where the demo's estate is, as inputs say it. */
export const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Where the demo's estate is, as messages say it. */
export const place = 'eu-west-1 of 111122223333';

/** The ARN of a role of the demo. */
export const roleArn = (name: string) =>
  `arn:aws:iam::111122223333:role/${name}`;
