import { describePackage } from '../grammar/index.ts';

/** A date has no text of others; the format that it is written in may. */
export default describePackage({
  package: 'luxon',
  version: '3.7.2',
  proofs: {
    date: [
      'DateTime.{fromISO,fromFormat,fromMillis,fromSeconds,fromJSDate,fromSQL,fromHTTP,fromRFC2822,now,utc,local}()',
    ],
  },
  instances: {
    'DateTime.{fromISO,fromFormat,fromMillis,fromSeconds,fromJSDate,fromSQL,fromHTTP,fromRFC2822,now,utc,local}()':
      'DateTime',
  },
  derived: [['DateTime#toFormat(0)', 'DateTime#toFormat()']],
});
