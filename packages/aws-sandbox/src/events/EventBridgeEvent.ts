/** An event as EventBridge delivers it. */
export interface EventBridgeEvent {
  version: '0';
  id: string;
  'detail-type': string;
  /** For example `aws.eks`. */
  source: string;
  account: string;
  /** ISO time without milliseconds. */
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}
