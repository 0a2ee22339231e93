/** A role that a template's text plays, by the syntax of its engine. */
export type TemplateRole =
  | 'template-mustache'
  | 'template-ejs'
  | 'template-lodash'
  | 'template-pug'
  | 'template-dot'
  | 'template-eta'
  | 'template-nunjucks'
  | 'template-liquid'
  | 'template-liquid-bare';

/** Signs that print a value without escaping it. What a layout is given as its body is a template's own output. */
const RAW: Readonly<Record<TemplateRole, RegExp>> = {
  'template-mustache': /\{\{\{\s*(?!body\s*\})[^{}\s]|\{\{&/,
  'template-ejs': /<%-(?!\s*(?:await\s+)?(?:include|body|content|contentFor)\b)/,
  'template-lodash': /<%=|\$\{[^}]/,
  'template-pug': /!\{|^[ \t]*[\w.#-]*!=/m,
  'template-dot': /\{\{=/,
  'template-eta': /<%~(?!\s*(?:await\s+)?(?:include|includeAsync|it\.body)\b)/,
  'template-nunjucks': /\|\s*safe\b/,
  'template-liquid': /\|\s*raw\b/,
  // Filters that escape, or give no text of anybody's.
  'template-liquid-bare':
    /\{\{-? ?(?![^{}]*\|\s*(?:escape|e|escape_once|xml_escape|url_encode|cgi_escape|strip_html|date|size|plus|minus|times|divided_by|round|raw)\b)[a-z_][^{}]*\}\}/,
};

/** The sign by which a template prints a value as it is, as the template spells it; undefined where it escapes all. */
export function findRawTag(role: TemplateRole, text: string): string | undefined {
  return RAW[role].exec(text)?.[0].trim();
}
