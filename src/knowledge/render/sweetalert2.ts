import { describePackage } from '../grammar/index.ts';

/** A dialog, of which only `text` and `titleText` are texts. Titles are markup as well, and mostly meant to be texts. */
export default describePackage({
  package: 'sweetalert2',
  version: '11.26.25',
  aliases: ['sweetalert2/dist/sweetalert2.js', 'sweetalert2/dist/sweetalert2.all.js'],
  globals: { Swal: '' },
  instances: { 'mixin()': '' },
  sinks: {
    markup: ['{fire,update,mixin}(0).{html,footer}'],
    selector: ['fire(1)', '{fire,update,mixin}(0).title', 'showValidationMessage(0)'],
  },
});
