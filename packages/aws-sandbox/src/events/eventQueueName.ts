/** The queue that is fed with events, in every place that has one of this name. */
export const eventQueueName = 'eks-events';
