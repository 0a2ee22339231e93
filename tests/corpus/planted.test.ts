import { describe, expect, it } from 'vitest';
import { isExpected, readMarks } from '../../examples/planted.ts';

describe('marks of planted flaws', () => {
  it.each([
    ['at the end of a line', `f();\ng(); // flaw: no-a`, [{ line: 2, rule: 'no-a', needs: undefined }]],
    ['of the strict level', `f(); // flaw: no-a (strict)`, [{ line: 1, rule: 'no-a', needs: 'strict' }]],
    ['across files', `f(); // flaw: no-a (project)`, [{ line: 1, rule: 'no-a', needs: 'project' }]],
    ['in YAML', `a: b # flaw: no-a`, [{ line: 1, rule: 'no-a', needs: undefined }]],
    ['alone on the line before', `# flaw: no-a\nUSER root`, [{ line: 2, rule: 'no-a', needs: undefined }]],
    ['in Markdown', `due <!-- flaw: no-a -->`, [{ line: 1, rule: 'no-a', needs: undefined }]],
    [
      'in a manifest',
      `{\n "//": ["flaw: no-a at x"],\n "x": 1\n}`,
      [{ line: 3, rule: 'no-a', needs: undefined }],
    ],
    ['nowhere', `const text = 'a flaw: no-a';`, []],
  ])('%s', (_, text, marks) => {
    expect(readMarks(text)).toEqual(marks);
  });

  it('would notice a note about a key that is not there', () => {
    expect(() => readMarks('{ "//": ["flaw: no-a at x"] }')).toThrow(/'x'/);
  });

  it.each([
    [undefined, 'recommended', false, true],
    ['strict', 'recommended', false, false],
    ['strict', 'strict', false, true],
    ['project', 'strict', false, false],
    ['project', 'recommended', true, true],
  ] as const)('a flaw that needs %s, under %s, across files: %s', (needs, level, isProject, isReported) => {
    const flaw = { file: 'a.ts', line: 1, rule: 'no-a', needs };
    expect(isExpected(flaw, { rules: ['no-a'], level, isProject })).toBe(isReported);
    expect(isExpected(flaw, { rules: ['no-b'], level, isProject })).toBe(false);
  });
});
