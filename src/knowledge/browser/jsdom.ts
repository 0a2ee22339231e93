import { describePackage } from '../grammar/index.ts';

/** A document with `resources` has its scripts, styles, frames and images loaded; it runs no script without `runScripts`. */
export default describePackage({
  package: 'jsdom',
  version: '24.1.3',
  instances: { 'new JSDOM().window': 'Window', 'Window#document': 'Document' },
  sinks: {
    xml: [{ at: 'new JSDOM(0)', when: { '(1).resources': 'usable' } }],
    // A window without scripts has no such function.
    code: [{ at: 'new JSDOM(0)', when: { '(1).runScripts': 'dangerously' } }, 'Window#eval(0)'],
    xpath: ['Document#evaluate(0)'],
  },
});
