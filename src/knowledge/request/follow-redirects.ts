import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'follow-redirects',
  version: '1.15.11',
  sinks: {
    url: ['{http,https}.{request,get}(0)', '{http,https}.{request,get}(0).{host,hostname,href}'],
  },
});
