import { describePackage } from '../grammar/index.ts';
import { writtenByStrangers } from './github-payload.ts';

export default describePackage({
  package: 'probot',
  version: '14.3.2',
  instances: { 'ApplicationFunction#(0)': 'Probot' },
  handlers: { 'Probot#on(1)': [['Context']], 'Probot#onAny(0)': [['Context']] },
  sources: { message: writtenByStrangers('Context#payload') },
});
