import { describePackage } from '../grammar/index.ts';

/** Elements that a render function makes, and values that are kept from one rendering to the next. */
export default describePackage({
  package: 'vue',
  version: '3.5.45',
  aliases: [
    '@vue/runtime-dom',
    '@vue/runtime-core',
    '@vue/composition-api',
    'vue/dist/vue.esm-bundler.js',
    'vue/dist/vue.esm.js',
  ],
  passes: [
    ['ref(0)', 'ref().value'],
    ['shallowRef(0)', 'shallowRef().value'],
    ['reactive(0)', 'reactive()'],
    ['computed(0)()', 'computed().value'],
    ['unref(0)', 'unref()'],
  ],
  sinks: { template: ['{createApp,createSSRApp,defineComponent}(0).template', 'compile(0)'] },
  roles: {
    element: ['{h,createVNode,createElementVNode}(0)'],
    'element-attributes': ['{h,createVNode,createElementVNode}(1)'],
  },
});
