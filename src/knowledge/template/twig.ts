import { describePackage } from '../grammar/index.ts';

/** A template is given as `data`; what it is given to render is escaped only where it says so. */
export default describePackage({
  package: 'twig',
  version: '1.17.1',
  sinks: { template: ['twig(0).data'], 'template-name': ['twig(0).{path,href}', 'renderFile(0)'] },
});
