import type { Fault } from '@eks-platform/aws-sandbox';

/**
 * One way in which AWS, or a cluster's own API, fails an action.
 *
 * | ends | what is asked of the action |
 * | --- | --- |
 * | well | it ends well in spite of it |
 * | badly | it says what failed, if the fault struck it at all |
 * | either | it does the one or the other |
 */
export interface FaultMode {
  name: string;
  faults?: Fault[];
  /** Whom it strikes, by what they ask, for example `eks:CreateCluster`; everybody unless told otherwise. */
  strikes?: RegExp;
  /** Faults from when on AWS has accepted the first change. */
  afterAcceptance?: Fault[];
  ends: 'well' | 'badly' | 'either';
  /** What AWS says, which the error has to tell. */
  says?: RegExp;
  /** The task is cancelled while AWS is silent. */
  isCancelled?: boolean;
  /** What came to nothing is still to be seen in the end. */
  leavesTraces?: boolean;
  /** The fault strikes the life cycle of what is made, which somebody has to clear away. */
  leavesRuin?: boolean;
  /** It strikes before it is known what the action is about. */
  isOfSignIn?: boolean;
  /** It strikes clusters' own APIs only. */
  isOfKubernetes?: boolean;
}
