import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';

const useStyles = makeStyles(
  theme => ({
    legend: { padding: 0, marginBottom: theme.spacing(1) },
    bui: {
      display: 'block',
      padding: 0,
      marginBottom: 'var(--bui-space-3, 12px)',
      color: 'var(--bui-fg-primary, inherit)',
      fontFamily: 'var(--bui-font-regular, inherit)',
      fontSize: 'var(--bui-font-size-2, 0.75rem)',
      lineHeight: 1.15,
    },
    secondary: { color: 'var(--bui-fg-secondary, inherit)' },
  }),
  { name: 'EksFieldLabel' },
);

/**
 * The name of an input or of a group of inputs, written as the wizard's theme writes it.
 *
 * @public
 */
export function FieldLabel(props: {
  title: string;
  isRequired: boolean;
  isInvalid: boolean;
  /** The input it names; a legend when missing. */
  htmlFor?: string;
}) {
  const { title, isRequired, isInvalid, htmlFor } = props;
  const theme = useScaffolderTheme();
  const classes = useStyles();
  if (theme === 'mui') {
    return (
      <FormLabel
        component={htmlFor ? 'label' : 'legend'}
        htmlFor={htmlFor}
        className={classes.legend}
        required={isRequired}
        error={isInvalid}
      >
        {title}
      </FormLabel>
    );
  }
  const words = (
    <>
      {title}
      {isRequired && <span className={classes.secondary}> (Required)</span>}
    </>
  );
  return htmlFor ? (
    <label htmlFor={htmlFor} className={classes.bui}>
      {words}
    </label>
  ) : (
    <legend className={classes.bui}>{words}</legend>
  );
}
