import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@segment/analytics-next',
  version: '1.84.3',
  sinks: {
    logged: ['AnalyticsBrowser#{track,identify,page,screen,group}(1..2)'],
  },
  instances: { 'AnalyticsBrowser.load()': 'AnalyticsBrowser' },
});
