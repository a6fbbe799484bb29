/** The account that Backstage itself runs in. */
export const platformAccount = '111122223333';

/** An account that is reached by assuming a role. */
export const paymentsAccount = '444455556666';

/** When the network and the roles of the demo were made, epoch milliseconds. */
export const foundedAt = Date.parse('2025-11-04T08:15:00Z');
