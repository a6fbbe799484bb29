import type SvgIcon from '@material-ui/core/SvgIcon';
import AddCircleOutline from '@material-ui/icons/AddCircleOutline';
import Autorenew from '@material-ui/icons/Autorenew';
import CheckCircle from '@material-ui/icons/CheckCircle';
import DeleteForever from '@material-ui/icons/DeleteForever';
import DeleteSweep from '@material-ui/icons/DeleteSweep';
import ErrorIcon from '@material-ui/icons/Error';
import HelpOutline from '@material-ui/icons/HelpOutline';
import HourglassEmpty from '@material-ui/icons/HourglassEmpty';
import LinkOff from '@material-ui/icons/LinkOff';
import PauseCircleOutline from '@material-ui/icons/PauseCircleOutline';
import Warning from '@material-ui/icons/Warning';
import type { eksReactTranslationRef } from '../../translation';
import type { Tone } from '../../theme/tone';

type Messages = (typeof eksReactTranslationRef)['T'];
type StatusKey = Extract<keyof Messages, `status.${string}`>;

/** How a status is shown: in words, by an icon and in a colour. */
export interface StatusLook {
  Icon: typeof SvgIcon;
  tone: Tone;
  /** Missing for a status the suite does not know: then AWS's own word is shown. */
  message?: Exclude<StatusKey, 'status.title'>;
}

/** Every status that EKS and App Mesh know, those of node pools, and `MISSING` for what is referred to but not there. */
export const statusLooks: Record<string, StatusLook> = {
  ACTIVE: { Icon: CheckCircle, tone: 'ok', message: 'status.active' },
  READY: { Icon: CheckCircle, tone: 'ok', message: 'status.ready' },
  NOT_READY: { Icon: Warning, tone: 'warning', message: 'status.notReady' },
  CREATING: {
    Icon: AddCircleOutline,
    tone: 'progress',
    message: 'status.creating',
  },
  UPDATING: { Icon: Autorenew, tone: 'progress', message: 'status.updating' },
  DELETING: { Icon: DeleteSweep, tone: 'progress', message: 'status.deleting' },
  PENDING: {
    Icon: HourglassEmpty,
    tone: 'progress',
    message: 'status.pending',
  },
  FAILED: { Icon: ErrorIcon, tone: 'error', message: 'status.failed' },
  CREATE_FAILED: {
    Icon: ErrorIcon,
    tone: 'error',
    message: 'status.createFailed',
  },
  DELETE_FAILED: {
    Icon: ErrorIcon,
    tone: 'error',
    message: 'status.deleteFailed',
  },
  DEGRADED: { Icon: Warning, tone: 'warning', message: 'status.degraded' },
  INACTIVE: {
    Icon: PauseCircleOutline,
    tone: 'neutral',
    message: 'status.inactive',
  },
  DELETED: { Icon: DeleteForever, tone: 'neutral', message: 'status.deleted' },
  MISSING: { Icon: LinkOff, tone: 'error', message: 'status.missing' },
};

/** How to show a status, known or not. */
export function lookOfStatus(status: string): StatusLook {
  return statusLooks[status] ?? { Icon: HelpOutline, tone: 'neutral' };
}
