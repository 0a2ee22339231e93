import { describePackage } from '../grammar/index.ts';

/** A date has no text of others; the format that it is written in may. */
export default describePackage({
  package: 'date-fns',
  version: '4.4.0',
  proofs: {
    date: ['{parse,parseISO,parseJSON,toDate,fromUnixTime,addDays,subDays,startOfDay,endOfDay}()'],
    number: ['{getTime,getUnixTime,differenceInDays,differenceInSeconds}()'],
  },
  derived: [['{format,lightFormat}(1)', '{format,lightFormat}()']],
});
