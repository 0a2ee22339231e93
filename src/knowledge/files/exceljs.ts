import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'exceljs',
  version: '4.4.0',
  sinks: { path: ['Workbook#{xlsx,csv}.{readFile,writeFile}(0)'] },
});
