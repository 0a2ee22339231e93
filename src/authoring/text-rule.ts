import type { TSESTree } from '@typescript-eslint/utils';
import { createRule, type Finding, type MitigateRule, type RuleSpec } from './create-rule.ts';
import type { Messages, Repairs } from './messages.ts';

/** What a text rule reads: the file as text, its root node in whatever language, and the settings as given. */
export interface TextFile {
  readonly text: string;
  readonly root: TSESTree.Node;
  readonly settings: unknown;
}

/** A rule over texts, comments and tokens, or over the nodes of another language. */
export interface TextRuleSpec<M extends Messages, R extends Repairs, O extends object> extends RuleSpec<
  M,
  R,
  O
> {
  readonly judge: (file: TextFile, options: O) => Iterable<Finding<NoInfer<M>, NoInfer<R>>>;
}

/** Makes a rule that judges a file as a whole, once, whatever its language calls the root node. */
export function textRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: TextRuleSpec<M, R, O>,
): MitigateRule {
  return createRule<M, R, O>(spec, ({ context, options, report }) => {
    const { ast, text } = context.sourceCode;
    return {
      [ast.type]() {
        const file: TextFile = { text, root: ast, settings: context.settings['mitigate'] };
        for (const finding of spec.judge(file, options)) report(finding);
      },
    };
  });
}
