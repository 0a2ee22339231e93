import { describePackage } from '../grammar/index.ts';

/** A date has no text of others; the format that it is written in may. */
export default describePackage({
  package: 'dayjs',
  version: '1.11.23',
  instances: { '()': 'Dayjs', 'Dayjs#{add,subtract,startOf,endOf,set,clone,utc,local,tz,locale}()': 'Dayjs' },
  proofs: { date: ['Dayjs#'] },
  derived: [['Dayjs#format(0)', 'Dayjs#format()']],
});
