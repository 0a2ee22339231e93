import { describePackage } from '../grammar/index.ts';

/** A file of lines, by its name. */
export const LOG_FILE = { '(0)': { matches: /\.log$/i, such: 'app.log' } };

export default describePackage({
  package: 'node:fs',
  version: '26.6.6',
  sinks: {
    'log-file': [
      { at: '{appendFile,appendFileSync,writeFile,writeFileSync}(1)', when: LOG_FILE },
      { at: 'promises.{appendFile,writeFile}(1)', when: LOG_FILE },
      { at: 'createWriteStream().{write,end}(0)', when: { '()(0)': LOG_FILE['(0)'] } },
    ],
  },
});
