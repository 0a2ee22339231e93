/** Words that documentation and templates put in the place of a credential. */
const WORDS =
  /example|sample|placeholder|dummy|your[_ -]|your(?:[A-Z]|$)|(?:^|[_-])your|<[^<>]*>|\{\{|\$\{|%[A-Za-z_]+%|\[[A-Za-z _-]+\]|redacted|masked|insert|replace[_ -]?(?:me|with)|change[_ -]?(?:me|this|it)|todo|fixme|fill[_ -]?in|to[_ -]be|not[_ -]?(?:set|used|needed|required|a[_ -]real)|no[_ -]?(?:key|token|password|secret|auth)|fake|mock|invalid|notreal|lorem|ipsum|x{4}|X{4}|\*{3}|\.{3}|…|•|-{3}|_{4}|0{8}|[Tt]esting|foobar|(?:^|[_ -])(?:foo|bar|baz|test|tests|unset|missing|undefined|null|none|empty|default|unknown|local|anonymous|n\/a)(?:$|[_ -])/i;

/** Characters one after the other, as people type them where any will do. */
const SEQUENCES = /123456789|abcdefgh|deadbeef/i;

/** The longest text that a credential's place is held by; longer ones are judged by what they are made of. */
const LONGEST_HOLDER = 80;

/** Does a text hold the place of a credential, as documentation and templates do? */
export function isPlaceholder(text: string): boolean {
  return (text.length <= LONGEST_HOLDER && SEQUENCES.test(text)) || isHolder(text) || isMonotonous(text);
}

/** Does a text say that it holds a place? Keys that people type as they come to hand open what is set up with them. */
export function isHolder(text: string): boolean {
  return (text.length <= LONGEST_HOLDER && WORDS.test(text)) || isOneCharacter(text);
}

function isOneCharacter(text: string): boolean {
  return new Set(text.replaceAll(/[^A-Za-z0-9]/g, '')).size <= 1;
}

/** Few characters over and over, or one after the other as in the alphabet. */
export function isMonotonous(text: string): boolean {
  const body = text.replaceAll(/[^A-Za-z0-9]/g, '');
  if (body.length < 8) return new Set(body).size <= 1;
  let followers = 0;
  for (let index = 1; index < body.length; index += 1) {
    const step = body.charCodeAt(index) - body.charCodeAt(index - 1);
    if (step === 0 || step === 1) followers += 1;
  }
  return new Set(body).size <= 5 || followers * 2 > body.length;
}
