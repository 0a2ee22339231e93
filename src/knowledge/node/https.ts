import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:https',
  roles: {
    'tls-verify': [
      '{request,get}(0..1).rejectUnauthorized',
      'new Agent(0).rejectUnauthorized',
      'globalAgent.options.rejectUnauthorized',
    ],
  },
});
