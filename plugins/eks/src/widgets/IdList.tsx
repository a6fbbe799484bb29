import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  id: {
    display: 'inline-block',
    marginRight: '0.5em',
    maxWidth: '100%',
    overflowWrap: 'anywhere',
  },
});

/** Identifiers one after the other, broken between them only. */
export function IdList(props: { ids: string[] }) {
  const { ids } = props;
  const classes = useStyles();
  return (
    <>
      {ids.map((id, index) => (
        <span key={id} className={classes.id}>
          {id}
          {index < ids.length - 1 && ','}
        </span>
      ))}
    </>
  );
}
