import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cloudflare:workers',
  version: '5.20261117.1',
  instances: {
    'WorkerEntrypoint#fetch(0)': 'global:IncomingRequest',
    'DurableObject#fetch(0)': 'global:IncomingRequest',
    'WorkerEntrypoint#queue(0)': 'global:MessageBatch',
  },
});
