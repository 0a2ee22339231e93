import { describe, expect, it } from 'vitest';
import { getToolbox } from '../support/toolbox.ts';
import { javascript, presetConfig } from '../support/programs.ts';
import { createProject, type Files } from '../support/project.ts';

const presets = ['recommended', 'strict'];

describe.each(['^9.22.0', '^10.0.0'])('with the languages of ESLint %s', (eslint) => {
  const languages = `
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } },
  { files: ['**/*.jsonc'], plugins: { json }, language: 'json/jsonc' },
  { files: ['**/*.json5'], plugins: { json }, language: 'json/json5' },
  { files: ['**/*.css'], plugins: { css }, language: 'css/css', rules: { 'css/no-empty-blocks': 'error' } },
  { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm', rules: { 'markdown/no-empty-links': 'error' } },`;
  const before = `import css from '@eslint/css';
import json from '@eslint/json';
import markdown from '@eslint/markdown';`;
  const texts: Files = {
    'data/a.json': '{ "url": "http://rates.acme.io", "rejectUnauthorized": false, "a": 1, "a": 2 }\n',
    'data/b.jsonc': '{ /* why */ "url": "http://rates.acme.io" }\n',
    'data/c.json5': "{ url: 'http://rates.acme.io' }\n",
    'web/a.css': 'a { background: url(http://img.acme.io/a.png); }\nb { }\n',
    'README.md': '# Read me\n\n[none]()\n\n```js\nfetch("http://rates.acme.io");\n```\n',
  };
  const theirs = [
    'README.md:3 markdown/no-empty-links',
    'data/a.json:1 json/no-duplicate-keys',
    'web/a.css:2 css/no-empty-blocks',
  ];

  it.each(presets)('%s does not meet JSON, CSS and Markdown, before them and after them', async (preset) => {
    const cell = await getToolbox(eslint);
    const mine = 'mitigate.configs';
    for (const entries of [languages, `${languages}\n  ${mine}.${preset},`]) {
      const project = createProject(cell, {
        ...texts,
        'eslint.config.js': presetConfig({ preset, before, entries }),
      });
      expect(await project.eslint(['data', 'web', 'README.md'])).toEqual({ status: 1, findings: theirs });
    }
  });

  it('JavaScript beside them is linted as ever', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...javascript,
      ...texts,
      'eslint.config.js': presetConfig({ before, entries: languages }),
    });
    expect(await project.eslint()).toEqual({ status: 1, findings: [...theirs, ...project.planted].sort() });
  });

  it('JavaScript in Markdown is linted where a processor takes it out', async () => {
    const project = createProject(await getToolbox(eslint), {
      'README.md': '# Read me\n\n```js\nfetch("http://rates.acme.io");\n```\n\n```json\n{ "a": 1 }\n```\n',
      'eslint.config.js': presetConfig({
        before,
        entries: `
  { files: ['**/*.md'], plugins: { markdown }, processor: 'markdown/markdown' },
  { files: ['**/*.md/*.json'], plugins: { json }, language: 'json/json' },`,
      }),
    });
    expect(await project.eslint()).toEqual({ status: 1, findings: ['README.md:4 require-tls'] });
  });

  it('valid-settings speaks in every one of them', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...texts,
      'eslint.config.js': presetConfig({
        before,
        entries: `${languages}
  {
    files: ['data/**', 'web/**', '*.md'],
    plugins: { mitigate },
    rules: { 'mitigate/valid-settings': 'error' },
    settings: { mitigate: { testFile: [] } },
  },`,
      }),
    });
    expect(await project.eslint(['data', 'web', 'README.md'])).toEqual({
      status: 1,
      findings: [...theirs, ...Object.keys(texts).map((path) => `${path}:1 valid-settings`)].sort(),
    });
  });
});

describe.each(['^9.22.0', '^10.0.0'])('in components of Vue, with ESLint %s', (eslint) => {
  const components: Files = {
    'src/Rates.vue': `<script setup lang="ts">
import axios from 'axios';
import { ref } from 'vue';

const rates = ref<unknown>(undefined);
const base = 'http://rates.acme.io' as const; // !require-tls
rates.value = (await axios.get(\`\${base}/v1\`)).data;
</script>

<template>
  <a href="http://www.acme.io" :title="\`http://rates.acme.io/\${rates}\`" @click="rates = undefined">{{ rates }}</a>
</template>

<style scoped>
a {
  background: url(http://img.acme.io/a.png);
}
</style>
`,
    'src/Plain.vue': `<template>
  <p v-for="rate in rates" :key="rate">{{ rate }}</p>
</template>

<script>
import https from 'node:https';

export default {
  data: () => ({ rates: [] }),
  async created() {
    const agent = new https.Agent({ rejectUnauthorized: false }); // !no-disabled-certificate-validation
    this.rates = https.get('https://rates.acme.io', { agent });
  },
};
</script>
`,
    'src/Empty.vue': '<template><p>nothing</p></template>\n',
  };

  it.each(['vue.configs["flat/essential"]', 'vue.configs["flat/base"]'])(
    'what is planted is found, under %s',
    async (config) => {
      const project = createProject(await getToolbox(eslint), {
        ...components,
        'eslint.config.js': presetConfig({
          before: `import parser from '@typescript-eslint/parser';
import vue from 'eslint-plugin-vue';`,
          entries: `
  ...${config},
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser } } },
  { rules: { 'vue/multi-word-component-names': 'off' } },`,
        }),
      });
      expect(await project.eslint()).toEqual({ status: 1, findings: project.planted });
    },
  );

  it('without a config for Vue, components are left alone', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...components,
      'src/sound.js': 'export const port = 443;\n',
      'eslint.config.js': presetConfig({ preset: 'strict' }),
    });
    expect(await project.eslint()).toEqual({ status: 0, findings: [] });
  });

  it('--fix changes the script, and nothing around it', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...components,
      'eslint.config.js': presetConfig({
        before: `import parser from '@typescript-eslint/parser';
import vue from 'eslint-plugin-vue';`,
        entries: `
  ...vue.configs['flat/base'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser } } },
  { settings: { mitigate: { fix: 'hardening' } } },`,
      }),
    });
    expect(await project.eslint(['--fix', '.'])).toEqual({ status: 0, findings: [] });
    expect(project.read('src/Rates.vue')).toBe(
      components['src/Rates.vue']?.replace("'http://rates.acme.io'", "'https://rates.acme.io'"),
    );
    expect(project.read('src/Plain.vue')).toBe(
      components['src/Plain.vue']?.replace('rejectUnauthorized: false', 'rejectUnauthorized: true'),
    );
  });
});
