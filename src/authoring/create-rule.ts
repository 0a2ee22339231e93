import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { Level } from '../project/index.ts';
import {
  riskOf,
  standardsOf,
  strideOf,
  threatsAndVectorsOf,
  type CatalogueId,
  type CweId,
  type Risk,
  type Standards,
  type StrideLetter,
  type ThreatOrVectorId,
} from '../threats/index.ts';
import { getFile, type Context, type FileView } from './file.ts';
import type { DataFor, Messages, Repairs } from './messages.ts';
import type { Edit } from './repair.ts';

/** A rule as its author writes it: everything else is computed. */
export interface RuleSpec<M extends Messages, R extends Repairs, O extends object> {
  readonly name: string;
  readonly docs: {
    /** One sentence: what the rule demands. */
    readonly description: string;
    /** Every id of the catalogue whose row names the rule. */
    readonly counters: readonly CatalogueId[];
    readonly cwe: readonly CweId[];
  };
  readonly messages: M;
  readonly repairs?: R;
  readonly options?: OptionsSpec<O>;
  /** Languages the rule understands, in place of JavaScript. */
  readonly languages?: string[];
  /**
   * For a rule that is silent until the user names what it needs: is it wanted in this file? The path is relative to the
   * project's root, with `/`. Where it is not, the rule returns no visitor.
   */
  readonly isWanted?: (options: O, path: string) => boolean;
  /** Speaks in tests and generated files too: the rule is about the configuration, not the code. */
  readonly isEverywhere?: boolean;
  /** Takes the option `legacyFlags`: names or member paths behind which the rule is quiet, and only there. */
  readonly hasLegacyFlags?: boolean;
  /** Each message ends with the way from the source to the sink, where there is one. */
  readonly hasWay?: boolean;
}

/** The options of a rule beside `level`, with a schema for each and their defaults. */
export interface OptionsSpec<O extends object> {
  readonly schema: { readonly [Key in keyof O]-?: JSONSchema4 & { readonly description: string } };
  readonly defaults: O;
}

/** One thing found: a message with its data, and the repair that goes with it. */
export type Verdict<M extends Messages, R extends Repairs> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly data: DataFor<M[Id]['text']>;
    /** Where the flaw stands; a judge may leave it to the shape of the rule. */
    readonly node?: TSESTree.Node | undefined;
    /** Where the report stands when that is not the node. */
    readonly loc?: TSESTree.SourceLocation;
    readonly repair?: Repair<R> | undefined;
  };
}[keyof M & string];

/** A verdict with its place. */
export type Finding<M extends Messages, R extends Repairs> = Verdict<M, R> & {
  readonly node: TSESTree.Node;
  /** The printed way, for rules that show one. */
  readonly way?: string;
};

/** A repair of the rule and the edit that makes it. */
export type Repair<R extends Repairs> = {
  [Id in keyof R & string]: { readonly id: Id; readonly data: DataFor<R[Id]['text']>; readonly edit: Edit };
}[keyof R & string];

/** What a rule is given to work with. */
export interface RuleTools<M extends Messages, R extends Repairs, O extends object> {
  readonly file: FileView;
  readonly level: Level;
  readonly options: O;
  readonly context: Context;
  /** A node as the code spells it; for repairs. */
  readonly getText: (node: TSESTree.Node) => string;
  /** Reports a finding, once per message and place; drops what the level or a development guard keeps quiet. */
  readonly report: (finding: Finding<M, R>) => void;
}

/** What a rule publishes about itself; everything beyond description, counters and weaknesses is computed. */
export interface RuleDocs {
  readonly description: string;
  readonly url: string;
  readonly counters: readonly CatalogueId[];
  /** The threats and vectors among the counters, in catalogue order. */
  readonly threats: readonly ThreatOrVectorId[];
  readonly cwe: readonly CweId[];
  readonly stride: readonly StrideLetter[];
  readonly risk: Risk;
  readonly standards: Standards;
  /** The sets the rule stands in. */
  readonly sets: readonly Level[];
  /** The set of each message, and the kind of each repair. */
  readonly messages: Readonly<Record<string, Level>>;
  readonly repairs: Readonly<Record<string, 'fix' | 'hardening' | 'suggestion'>>;
}

/** A rule as ESLint runs it. */
export type MitigateRule = TSESLint.RuleModule<string, readonly unknown[], RuleDocs>;

const HOME = 'https://github.com/eslint-plugin-mitigate/eslint-plugin-mitigate';

/** Makes an ESLint rule. `create` returns the visitor; it is not called for quiet files. */
export function createRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: RuleSpec<M, R, O>,
  create: (tools: RuleTools<M, R, O>) => TSESLint.RuleListener,
): MitigateRule {
  const { name, messages, repairs } = spec;
  const threats = threatsAndVectorsOf(spec.docs.counters);
  const brackets = threats.length === 0 ? '' : ` [${threats.join(' ')}]`;
  const tail = (spec.hasWay === true ? '{{way}}' : '') + brackets;
  const levels = Object.values(messages).map((message) => message.set);
  const kinds = Object.values(repairs ?? {}).map((repair) => repair.kind);
  return {
    meta: {
      type: 'problem',
      docs: {
        description: spec.docs.description,
        url: `${HOME}/blob/main/docs/rules/${name}.md`,
        counters: spec.docs.counters,
        threats,
        cwe: spec.docs.cwe,
        stride: strideOf(spec.docs.counters),
        risk: riskOf(spec.docs.counters),
        standards: standardsOf(spec.docs.counters, spec.docs.cwe),
        sets: levels.includes('recommended') ? ['recommended', 'strict'] : ['strict'],
        messages: mapValues(messages, (message) => message.set),
        repairs: mapValues(repairs ?? {}, (repair) => repair.kind),
      },
      messages: {
        ...mapValues(messages, (message) => message.text + tail),
        ...mapValues(repairs ?? {}, (repair) => repair.text),
      },
      ...(kinds.some((kind) => kind !== 'suggestion') && { fixable: 'code' as const }),
      hasSuggestions: kinds.some((kind) => kind !== 'fix'),
      schema: [createSchema(spec)],
      defaultOptions: [
        { ...spec.options?.defaults, ...(spec.hasLegacyFlags === true && { legacyFlags: [] }) },
      ],
      ...{ languages: spec.languages ?? ['js/js'] },
    },
    create(context) {
      const file = getFile(context);
      if (file.isQuiet && spec.isEverywhere !== true) return {};
      const given = context.options[0] as Partial<O> & { level?: Level; legacyFlags?: readonly string[] };
      const options = { ...spec.options?.defaults, ...given } as O;
      if (spec.isWanted?.(options, file.path) === false) return {};
      const level = given.level ?? file.settings.level ?? 'recommended';
      if (file.isForDevelopers && level !== 'strict' && spec.isEverywhere !== true) return {};
      const legacyFlags = given.legacyFlags && new Set(given.legacyFlags);
      // Most rules report nothing of most files.
      let reported: Map<TSESTree.Node, Set<string>> | undefined;
      return create({
        file,
        level,
        options,
        context,
        getText: (node) => context.sourceCode.getText(node),
        report(finding) {
          if (messages[finding.message]?.set === 'strict' && level !== 'strict') return;
          reported ??= new Map();
          const known = reported.get(finding.node) ?? new Set();
          if (known.has(finding.message) && finding.loc === undefined) return;
          if (spec.isEverywhere !== true && file.isDevelopmentOnly(finding.node)) return;
          if (legacyFlags !== undefined && file.scope.isBehindFlag(finding.node, legacyFlags)) return;
          reported.set(finding.node, known.add(finding.message));
          context.report({
            ...(finding.loc === undefined ? { node: finding.node } : { loc: finding.loc }),
            messageId: finding.message,
            data: spec.hasWay === true ? { ...finding.data, way: finding.way ?? '' } : finding.data,
            ...createRepair(repairs, finding.repair, file.settings.fix === 'hardening'),
          });
        },
      });
    },
  };
}

function createRepair<R extends Repairs>(
  repairs: R | undefined,
  repair: Repair<R> | undefined,
  isHardening: boolean,
): Pick<TSESLint.ReportDescriptor<string>, 'fix' | 'suggest'> {
  if (repair === undefined) return {};
  const kind = repairs?.[repair.id]?.kind;
  if (kind === 'fix' || (kind === 'hardening' && isHardening)) return { fix: repair.edit };
  return { suggest: [{ messageId: repair.id, data: repair.data, fix: repair.edit }] };
}

function createSchema<M extends Messages, R extends Repairs, O extends object>({
  options,
  hasLegacyFlags,
}: RuleSpec<M, R, O>): JSONSchema4 {
  return {
    type: 'object',
    description: 'Options of the rule.',
    properties: {
      level: {
        type: 'string',
        enum: ['recommended', 'strict'],
        description: 'How much the rule reports; wins over settings.mitigate.level.',
      },
      ...options?.schema,
      ...(hasLegacyFlags === true && {
        legacyFlags: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          uniqueItems: true,
          description: 'Names or member paths, such as features.legacyMd5, behind which the rule is quiet.',
        },
      }),
    },
    additionalProperties: false,
  };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
