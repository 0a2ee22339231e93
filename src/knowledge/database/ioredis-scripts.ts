import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ioredis',
  version: '5.11',
  instances: {
    'new ()': 'Redis',
    'new {Redis,Cluster}()': 'Redis',
    'Redis#{multi,pipeline,duplicate}()': 'Redis',
  },
  // What others publish: the channels come first.
  sources: {
    queue: ['Redis#on:{message,messageBuffer}(1)', 'Redis#on:{pmessage,pmessageBuffer}(2)'],
  },
  sinks: {
    'nosql-text': [
      'Redis#{eval,eval_ro}(0)',
      { at: 'Redis#script(1)', when: { '(0)': { in: ['LOAD', 'load'] } } },
      'Redis#defineCommand(1).lua',
    ],
  },
});
