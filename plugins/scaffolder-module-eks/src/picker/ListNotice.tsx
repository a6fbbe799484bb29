import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ListFailure } from './judgeFailure';
import type { PickerWords } from './words';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'EksListNotice' },
);

/**
 * Says that a listing failed or found nothing, and offers the two ways on: list again, or type what is wanted.
 *
 * @public
 */
export function ListNotice(props: {
  words: PickerWords;
  /** Missing when the listing worked and found nothing. */
  failure?: ListFailure;
  onRetry: () => void;
  /** Missing when it is being typed already. */
  onManual?: () => void;
}) {
  const { words, failure, onRetry, onManual } = props;
  const classes = useStyles();
  return (
    <Alert
      severity={failure?.reason === 'failed' ? 'error' : 'warning'}
      role="alert"
    >
      {noticeText(words, failure)}
      <div className={classes.actions}>
        <Button
          color="inherit"
          size="small"
          variant="outlined"
          onClick={onRetry}
        >
          {failure ? 'Try again' : 'Look again'}
        </Button>
        {onManual && (
          <Button
            color="inherit"
            size="small"
            variant="outlined"
            onClick={onManual}
          >
            Type the {words.manual}
          </Button>
        )}
      </div>
    </Alert>
  );
}

function noticeText(words: PickerWords, failure?: ListFailure): string {
  const what = `the ${words.many} in ${words.place}`;
  switch (failure?.reason) {
    case undefined:
      return `There is no ${words.one} in ${words.place}.`;
    case 'forbidden':
      return `Listing ${what} is not allowed: ${failure.message}`;
    case 'throttled':
      return `AWS is limiting requests, so ${what} could not be listed. Wait a moment and try again.`;
    default:
      return `Could not list ${what}: ${failure?.message}`;
  }
}
