import { describePackage } from '../grammar/index.ts';

/** A template is given as `data`; what it is given to render is escaped only where it, or `autoescape`, says so. */
export default describePackage({
  package: 'twig',
  version: '1.17.1',
  roles: {
    escaping: ['twig(0).autoescape'],
    // Twig's filter is called as that of Liquid.
    'template-liquid': ['twig(0).data'],
    'template-liquid-bare': [{ at: 'twig(0).data', when: { '(0).autoescape': 'absent' } }],
  },
  sinks: { template: ['twig(0).data'], 'template-name': ['twig(0).{path,href}', 'renderFile(0)'] },
});
