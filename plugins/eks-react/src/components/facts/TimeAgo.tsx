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
  /** ISO 8601. */
  time: string;
}) {
  const { time } = props;
  const language =
    useApiHolder().get(appLanguageApiRef)?.getLanguage().language ?? 'en';
  const moment = new Date(time);

  return (
    <time
      dateTime={time}
      title={moment.toLocaleString(language, {
        dateStyle: 'medium',
        timeStyle: 'long',
      })}
    >
      {relativeTime({ moment, now: new Date(), language })}
    </time>
  );
}
