import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nano',
  version: '11.0',
  sinks: { url: ['(0)', '(0).url'] },
  roles: {
    'dial-url': ['(0)', '(0).url'],
  },
});
