const steps: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
];

/**
 * A moment seen from now, in the largest unit of which at least one has passed, for example `yesterday`; the day itself
 * when it is a month or more away, because `last year` says too little.
 */
export function relativeTime(options: {
  moment: Date;
  now: Date;
  language: string;
}): string {
  const { moment, now, language } = options;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  let amount = (moment.getTime() - now.getTime()) / 1000;
  for (const [unit, size] of steps) {
    if (Math.abs(amount) < size) {
      return format.format(Math.trunc(amount), unit);
    }
    amount /= size;
  }
  return moment.toLocaleDateString(language, { dateStyle: 'medium' });
}
