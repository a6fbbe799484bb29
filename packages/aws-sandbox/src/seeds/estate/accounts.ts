/** The account of the data teams. */
export const dataAccount = '777788889999';
