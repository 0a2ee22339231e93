import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/functions',
  version: '4.16.5',
  sinks: {
    sent: ['HttpResponseInit#{body,jsonBody}', 'new HttpResponse(0).{body,jsonBody}', 'Context#res.body'],
  },
});
