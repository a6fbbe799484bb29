/** An amount of US dollars in words; with cents where asked for. */
export function formatDollars(amount: number, decimals = 0): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}
