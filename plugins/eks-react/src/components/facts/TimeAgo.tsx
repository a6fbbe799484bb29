import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { relativeTime } from './relativeTime';

/**
 * A moment as people say it, for example `3 hours ago`; the exact time shows on hover.
 *
 * @public
 */
export function TimeAgo(props: {
  /** ISO 8601; of what has not come yet by the browser's clock, which may be late, it says `now`. */
  time: string;
}) {
  const { time } = props;
  const language =
    useApiHolder().get(appLanguageApiRef)?.getLanguage().language ?? 'en';
  const moment = new Date(time);
  const now = new Date();

  return (
    <time
      dateTime={time}
      title={moment.toLocaleString(language, {
        dateStyle: 'medium',
        timeStyle: 'long',
      })}
    >
      {relativeTime({ moment: moment > now ? now : moment, now, language })}
    </time>
  );
}
