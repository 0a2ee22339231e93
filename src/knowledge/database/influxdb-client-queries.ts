import { describePackage } from '../grammar/index.ts';

/** Queries of Flux are texts; the template escapes its holes. */
export default describePackage({
  package: '@influxdata/influxdb-client',
  version: '1.35',
  aliases: ['@influxdata/influxdb-client-browser'],
  instances: {
    'InfluxDB#getQueryApi()': 'QueryApi',
    'QueryApi#with()': 'QueryApi',
  },
  sinks: {
    'nosql-text': [
      'QueryApi#{response,iterateLines,iterateRows,lines,rows,queryLines,queryRows,queryRaw,collectRows,collectLines}(0)',
    ],
  },
  sanitizers: {
    'nosql-text': [
      'flux~()',
      '{fluxString,fluxInteger,fluxFloat,fluxBool,fluxDateTime,fluxDuration,fluxRegExp,toFluxValue,sanitizeInteger,sanitizeFloat}()',
    ],
  },
});
