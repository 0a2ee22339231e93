import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/server',
  version: '15.5.29',
  sinks: { sent: ['NextResponse.json(0)', 'new NextResponse(0)'] },
});
