/** Where the program itself lies and runs: nobody else chooses that. */
const OWN =
  /^(?:process\.(?:execPath|cwd|platform|arch|pid|version\w*)\b|__dirname$|__filename$|import\.meta\b|os\.\w)/;

/** Does a chain of names, as it is printed, stand for the place of the program? */
export function isOwnPlace(printed: string): boolean {
  return OWN.test(printed);
}
