import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    display: 'flex',
    height: 3 * sidebarConfig.logoHeight,
    marginBottom: -14,
    width: sidebarConfig.drawerWidthClosed,
  },
  link: {
    alignItems: 'center',
    color: '#fff',
    display: 'flex',
    gap: 10,
    marginLeft: 22,
    whiteSpace: 'nowrap',
  },
  name: {
    fontSize: 15,
    fontWeight: 600,
    letterSpacing: 0.2,
  },
});

/**
 * The mark at the top of the sidebar, with its name while the sidebar is open; leads home.
 *
 * @public
 */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label={isOpen ? undefined : 'EKS on Backstage'}
      >
        <svg width="28" height="28" viewBox="0 0 64 64" aria-hidden="true">
          <g fill="none" stroke="#fff" strokeLinejoin="round" strokeWidth="5">
            <path d="M32 6 54 19v26L32 58 10 45V19z" />
            <path d="M32 32 54 19M32 32 10 19M32 32v26" opacity=".55" />
          </g>
          <circle cx="32" cy="32" r="7" fill="#7df3e1" />
        </svg>
        {isOpen && <span className={classes.name}>EKS on Backstage</span>}
      </Link>
    </div>
  );
}
