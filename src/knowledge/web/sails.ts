import { describePackage } from '../grammar/index.ts';

const FILES = ['**/api/{controllers,policies,responses}/**/*.{js,ts}'];

/** What is called by the names of files: an action that is a function, one that is an object, and all of a controller. */
export default describePackage({
  package: 'sails',
  version: '1.5.18',
  conventions: [
    {
      exports: ['*', 'default', 'default.*'],
      files: FILES,
      called: [
        ['req', 'request', '_req'],
        ['res', 'response', '_res'],
      ],
      parameters: ['Request', 'express:Response', '-'],
    },
    { exports: ['fn', 'default.fn'], files: FILES, words: ['inputs'], parameters: ['Inputs', '-'] },
  ],
  extends: { Request: 'express:Request' },
  sources: { request: ['Inputs#', 'Request#{param,allParams}()'] },
});
