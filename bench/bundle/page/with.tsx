import eksPlugin from '@eks-platform/backstage-plugin-eks';
import { start } from './start';

start([eksPlugin]);
