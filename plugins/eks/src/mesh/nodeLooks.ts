import type { MeshObjectType } from '@eks-platform/backstage-plugin-eks-common';
import type SvgIcon from '@material-ui/core/SvgIcon';
import CallSplit from '@material-ui/icons/CallSplit';
import DeviceHub from '@material-ui/icons/DeviceHub';
import Directions from '@material-ui/icons/Directions';
import Dns from '@material-ui/icons/Dns';
import MeetingRoom from '@material-ui/icons/MeetingRoom';
import Router from '@material-ui/icons/Router';

/** How a type of mesh object is shown: by name, by icon and in a colour that is told apart on light and on dark. */
export interface NodeLook {
  Icon: typeof SvgIcon;
  message: `meshTypes.${MeshObjectType}`;
  color: string;
}

/** The looks of all types. */
export const nodeLooks: Record<MeshObjectType, NodeLook> = {
  'virtual-gateway': {
    Icon: MeetingRoom,
    message: 'meshTypes.virtual-gateway',
    color: '#8e5cd9',
  },
  'gateway-route': {
    Icon: Directions,
    message: 'meshTypes.gateway-route',
    color: '#a77be0',
  },
  'virtual-service': {
    Icon: DeviceHub,
    message: 'meshTypes.virtual-service',
    color: '#1b8fa6',
  },
  'virtual-router': {
    Icon: Router,
    message: 'meshTypes.virtual-router',
    color: '#d0721b',
  },
  route: { Icon: CallSplit, message: 'meshTypes.route', color: '#c08a1e' },
  'virtual-node': {
    Icon: Dns,
    message: 'meshTypes.virtual-node',
    color: '#3c9250',
  },
};
