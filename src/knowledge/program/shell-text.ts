/** The text before the first hole of a template whose hole is the command of a shell, however well it is quoted; the hole may begin with words of its own. */
export const SHELL_TEXT = {
  begins:
    /^\s*(?:sudo\s+)?(?:\/(?:usr\/)?bin\/)?(?:sh|bash|zsh|dash|ksh|ash|fish|powershell|pwsh)(?:\.exe)?\s+-(?:[a-z]{0,3}c|Command|command)\s+(?!["'\s])/,
  such: 'sh -c ',
  spelled: /\s-(?:[a-z]{0,3}c|[Cc]ommand)\s/,
};
