import { describePackage } from '../grammar/index.ts';

/** PhantomJS shows the page, on the server: its scripts read files and ask other servers (CVE-2019-15138). */
export default describePackage({
  package: 'html-pdf',
  version: '3.0.1, @types/html-pdf 3.0.3',
  sinks: {
    markup: ['create(0)', 'create(1).{header,footer}.contents', 'create(1).footer.contents.*'],
    path: ['create(1).{filename,directory,script}', 'create().toFile(0)'],
    // What is not markup itself is asked from there.
    url: ['create(1).base'],
    command: ['create(1).phantomPath'],
  },
});
