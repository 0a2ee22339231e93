import { judgeSites, type CallRuleSpec } from './call-rule.ts';
import type { HeaderPair } from './control/header.ts';
import { findControlledApps, type Control, type ControlledApp } from './control/presence.ts';
import { createRule, type MitigateRule, type RuleTools, type Verdict } from './create-rule.ts';
import { isDevelopmentConstant } from './development.ts';
import { headOf } from './connection/endpoint.ts';
import type { Messages, Repairs } from './messages.ts';
import type { KnownValue } from './call-rule.ts';

/**
 * A rule of the shape "is a control present for this application: found, missing or unknown". Only missing reports. What
 * the control is given is judged as in a call rule.
 */
export interface ControlRuleSpec<
  M extends Messages,
  R extends Repairs,
  O extends object,
> extends CallRuleSpec<M, R, O> {
  readonly control: Control;
  /** What is said of an application without the control, at the call that makes it. */
  readonly missing: {
    readonly message: keyof NoInfer<M> & string;
    readonly judge: (app: ControlledApp) => Verdict<NoInfer<M>, NoInfer<R>> | undefined;
  };
  /** Judges what the control's header is given by hand. Values that are not known never come here. */
  readonly header?: (value: KnownValue, pair: HeaderPair) => Verdict<NoInfer<M>, NoInfer<R>> | undefined;
}

/** Makes a rule that asks whether applications have a control, and judges what the control is given. */
export function controlRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: ControlRuleSpec<M, R, O>,
): MitigateRule {
  return createRule<M, R, O>(spec, (tools) => ({
    Program() {
      judgeSites(spec.judges, tools);
      judgeHeaders(spec, tools);
      judgeApps(spec, tools);
    },
  }));
}

function judgeHeaders<M extends Messages, R extends Repairs, O extends object>(
  { control, header: judge }: ControlRuleSpec<M, R, O>,
  { file, report }: RuleTools<M, R, O>,
): void {
  if (control.header === undefined || judge === undefined) return;
  for (const pair of file.getHeaders(control.header)) {
    for (const value of file.scope.values(pair.value).known) {
      if (isDevelopmentConstant(headOf(value), file.scope, file.isDevelopmentOnly)) continue;
      const verdict = judge(value, pair);
      if (verdict !== undefined) report({ ...verdict, node: verdict.node ?? value.node });
    }
  }
}

function judgeApps<M extends Messages, R extends Repairs, O extends object>(
  { control, missing, messages }: ControlRuleSpec<M, R, O>,
  { file, level, report }: RuleTools<M, R, O>,
): void {
  if (messages[missing.message]?.set === 'strict' && level !== 'strict') return;
  for (const app of findControlledApps(file, control)) {
    const verdict = app.presence === 'missing' ? missing.judge(app) : undefined;
    if (verdict !== undefined) report({ ...verdict, node: verdict.node ?? app.site.node });
  }
}
