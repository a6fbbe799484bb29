import type { ReactNode } from 'react';
import { MarkdownContent } from '@backstage/core-components';
import FormControl from '@material-ui/core/FormControl';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import type { PickerField } from './pickerField';

const useStyles = makeStyles(
  theme => ({
    description: {
      fontSize: theme.typography.caption.fontSize,
      color: theme.palette.text.secondary,
      '& p': { margin: theme.spacing(0.5, 0, 0) },
      // Within a sentence, colour alone does not tell a link.
      '& a': { textDecoration: 'underline' },
    },
    status: {
      fontSize: theme.typography.caption.fontSize,
      color: theme.palette.text.secondary,
    },
    notice: { marginTop: theme.spacing(1) },
    bui: {
      marginBottom: 'var(--bui-space-3, 12px)',
      '& $status, & $description': {
        fontFamily: 'var(--bui-font-regular, inherit)',
      },
    },
  }),
  { name: 'EksFieldFrame' },
);

/**
 * What surrounds the input of every field: its description, what is going on (read out as it changes) and what went wrong.
 * The wizard's own template adds help and validation errors below.
 *
 * @public
 */
export function FieldFrame(props: {
  field: PickerField;
  /** What is going on, in one sentence; read out politely. */
  status?: ReactNode;
  /** What needs the user: a failed listing, a warning. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  const { field, status, notice, children } = props;
  const theme = useScaffolderTheme();
  const classes = useStyles();
  return (
    <FormControl
      fullWidth
      component="div"
      className={theme === 'bui' ? classes.bui : undefined}
      required={field.required}
      disabled={field.disabled}
      error={field.invalid}
    >
      {children}
      {field.description && (
        <div id={field.descriptionId} className={classes.description}>
          <MarkdownContent content={field.description} linkTarget="_blank" />
        </div>
      )}
      <Typography
        component="div"
        id={field.statusId}
        role="status"
        aria-live="polite"
        className={classes.status}
      >
        {status}
      </Typography>
      {notice && <div className={classes.notice}>{notice}</div>}
    </FormControl>
  );
}
