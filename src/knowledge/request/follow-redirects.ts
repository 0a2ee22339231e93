import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'follow-redirects',
  version: '1.16.3',
  sinks: {
    'header-name': ['{http,https}.{request,get}(0..1).headers.*key'],

    url: ['{http,https}.{request,get}(0)', '{http,https}.{request,get}(0).{host,hostname,href}'],
  },
});
