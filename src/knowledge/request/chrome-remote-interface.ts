import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'chrome-remote-interface',
  version: '0.34.0',
  instances: { '()': 'Client', '(0:0)': 'Client', 'Client#on:connect(0)': 'Client' },
  sinks: {
    url: ['Client#Page.navigate(0).url', 'New(0).url'],
    code: ['Client#Runtime.evaluate(0).expression'],
  },
});
