/** A moment as IAM shows it: it keeps no milliseconds. */
export function showDate(epochMilliseconds: number): Date {
  return new Date(Math.floor(epochMilliseconds / 1000) * 1000);
}
