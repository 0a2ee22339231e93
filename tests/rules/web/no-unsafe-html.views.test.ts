import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const PURIFY = "import DOMPurify from 'dompurify';";

// Templates of Vue that stand beside their component.
testRule(rule, {
  safe: {
    'a value as text': `export default { data() { return { q: location.hash }; }, template: '<p :title="q">{{ q }}</p>' };`,
    'a value by v-text': `export default { data() { return { q: location.hash }; }, template: '<p v-text="q"></p>' };`,
    'a constant': `export default { data: () => ({ notice: '<b>Closed</b>' }), template: '<p v-html="notice"></p>' };`,
    'a value that is sanitized': `${PURIFY}
export default { data() { return { q: DOMPurify.sanitize(location.hash) }; }, template: '<p v-html="q"></p>' };`,
    'a computed value that is sanitized': `${PURIFY}
export default { data: () => ({ raw: location.hash }),
  computed: { clean() { return DOMPurify.sanitize(this.raw); } },
  template: '<p v-html="clean"></p>' };`,
    'a reference to what is sanitized': `import { computed } from 'vue'; ${PURIFY}
export default { setup() { const html = computed(() => DOMPurify.sanitize(location.hash)); return { html }; },
  template: '<p v-html="html"></p>' };`,
    'a number': `export default { data: () => ({ page: Number(location.hash) }), template: '<p v-html="page"></p>' };`,
    'a picture': `export default { data: () => ({ at: location.hash.slice(1) }), template: '<img :src="at">' };`,
    'a link of nobody knows what': `export default { props: ['to'], template: '<a :href="to">on</a>' };`,
    'a link to a path of the site': `export default { data: () => ({ to: '/users/' + location.hash }), template: '<a :href="to">on</a>' };`,
    'an object that is no component': `export const snippet = { name: 'markup', template: '<p v-html="q"></p>' };`,
    'markup that is bound to a call': `export default { methods: { clean() {} }, template: '<p v-html="clean(q)"></p>' };`,
  },
  vulnerable: {
    'data of a component': `export default {
  data() { return { q: decodeURIComponent(location.hash) }; },
  template: '<p v-html="q"></p>', // !tainted
};`,
    'data that is written later': `import Vue from 'vue';
new Vue({ el: '#app', data: { q: '' }, mounted() { this.q = decodeURIComponent(location.hash); },
  template: '<p v-html="q"></p>' }); // !tainted`,
    'what setup gives': `import { defineComponent } from 'vue'; import { useRoute } from 'vue-router';
export default defineComponent({ setup() { const { query } = useRoute(); return { q: query.q }; },
  template: '<p v-html="q"></p>' }); // !tainted`,
    'a reference': `import { ref } from 'vue';
export default { setup() { const q = ref(''); q.value = location.hash; return { q }; },
  template: '<p v-html="q"></p>' }; // !tainted`,
    'a computed value': `import { computed } from 'vue'; import { useRoute } from 'vue-router';
export default { setup() { const route = useRoute(); const q = computed(() => route.query.q); return { q }; },
  template: '<p v-html="q"></p>' }; // !tainted`,
    'a computed value of the options': `export default { computed: { q() { return '<b>' + location.hash + '</b>'; } },
  template: '<p v-html="q"></p>' }; // !tainted`,
    'the address itself': `export default { data: () => ({}),
  template: '<p v-html="$route.query.q"></p>' }; // !tainted`,
    'a member of data': `export default { data: () => ({ post: { body: location.hash, title: 'x' } }),
  template: '<p v-html="post.body"></p><p v-html="post.title"></p>' }; // !tainted`,
    'a line of a template': `export default { data: () => ({ q: location.hash }),
  template: \`<div>
    <p v-html="q"></p> // !tainted
  </div>\` };`,
    'a template that has a name': `const template = '<p v-html="q"></p>'; // !tainted
export default { data: () => ({ q: location.hash }), template };`,
    'a link': `export default { data: () => ({ to: new URLSearchParams(location.search).get('to') }),
  template: '<a class="on" :href="to">on</a>' }; // !scriptUrl`,
    'a frame': `export default { data: () => ({ to: new URLSearchParams(location.search).get('to') }),
  template: '<iframe v-bind:src="to"></iframe>' }; // !scriptUrl`,
    'the property innerHTML': `export default { data: () => ({ q: location.hash }),
  template: '<p :innerHTML="q"></p>' }; // !tainted`,
  },
});
