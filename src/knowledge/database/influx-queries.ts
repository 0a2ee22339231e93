import { describePackage } from '../grammar/index.ts';

/** Queries are texts; `placeholders` are what is bound to them. */
export default describePackage({
  package: 'influx',
  version: '5.12',
  sinks: {
    'nosql-text': [
      'InfluxDB#{query,queryRaw}(0)',
      'InfluxDB#{query,queryRaw}(0).*',
      'InfluxDB#createContinuousQuery(1)',
      'InfluxDB#dropSeries(0).where',
    ],
  },
  sanitizers: { 'nosql-text': ['escape.{quoted,stringLit}()'] },
});
