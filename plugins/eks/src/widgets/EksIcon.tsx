import SvgIcon, { type SvgIconProps } from '@material-ui/core/SvgIcon';

/** The mark of the EKS pages: a cluster and what it holds. */
export function EksIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M12 1.8 3.2 6.9v10.2l8.8 5.1 8.8-5.1V6.900zm0 2.300 5.800 3.350L12 10.800 6.200 7.450zM5.200 9.180l5.800 3.350v6.700l-5.800-3.360zm7.800 10.050v-6.700l5.800-3.350v6.690z" />
    </SvgIcon>
  );
}
