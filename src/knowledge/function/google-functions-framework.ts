import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@google-cloud/functions-framework',
  version: '3.5.1',
  instances: {
    'HttpFunction#(0)': 'Request',
    'HttpFunction#(1)': 'Response',
    '{CloudEventFunction,CloudEventFunctionWithCallback}#(0)': 'CloudEvent',
    '{EventFunction,EventFunctionWithCallback}#(0)': 'EventData',
  },
  extends: { Request: 'express:Request', Response: 'express:Response' },
  handlers: {
    'http(1)': [['Request', 'Response']],
    'cloudEvent(1)': [['CloudEvent', '-']],
    'typed(1)': [['Invocation']],
  },
  sources: { request: ['Request#rawBody', 'Invocation#'], message: ['CloudEvent#data', 'EventData#'] },
});
