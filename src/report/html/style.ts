/** The style of the page. Its hash stands in the page's policy, so no other style holds; nothing in it is fetched. */
export const STYLE = `
:root {
  --page: #f7f7f5; --card: #ffffff; --ink: #1c2024; --soft: #5a626b; --line: #d9dcdf; --link: #0b57b0; --focus: #0b57b0;
  --none: #eceeef; --none-ink: #626a72; --clean: #e0f1e5; --clean-ink: #17602f;
  --heat1: #fde9c4; --heat1-ink: #553300; --heat2: #fbc57d; --heat2-ink: #4a2600;
  --heat3: #e8703a; --heat3-ink: #1d0800; --heat4: #a8192e; --heat4-ink: #ffffff;
  --critical: #8d1457; --high: #b3261e; --medium: #8a5a00; --low: #4b5a68; --on-risk: #ffffff;
  --frame: #f2f3f4; --hit: #fff1d6; --mark: #ffc75f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #121417; --card: #1b1f24; --ink: #e6e8ea; --soft: #a2abb5; --line: #343b43; --link: #8abaff; --focus: #8abaff;
    --none: #20252a; --none-ink: #98a1aa; --clean: #16311f; --clean-ink: #8fd8a8;
    --heat1: #4a3710; --heat1-ink: #ffe3b0; --heat2: #7a4a0c; --heat2-ink: #fff0d8;
    --heat3: #c25420; --heat3-ink: #ffffff; --heat4: #e5435c; --heat4-ink: #1a0004;
    --critical: #ff8cc6; --high: #ff9d94; --medium: #f2bf5e; --low: #b4c2cf; --on-risk: #16181b;
    --frame: #14171b; --hit: #33290f; --mark: #8a5f00;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 76rem; padding: 0 1.25rem 3rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .2rem; }
main:focus { outline: none; }
code, pre { font: .875em/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding: 2rem 0 0; }
header .legend { margin-bottom: 0; }
.kind { margin: 0; color: var(--soft); font-size: .875rem; letter-spacing: .06em; text-transform: uppercase; }
h1 { margin: .25rem 0; font-size: clamp(1.5rem, 4vw, 2.25rem); }
.facts { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
.shares { display: block; width: 100%; height: .75rem; margin: 1rem 0 .5rem; border-radius: .375rem; overflow: hidden; }
.shares rect.critical { fill: var(--critical); } .shares rect.high { fill: var(--high); }
.shares rect.medium { fill: var(--medium); } .shares rect.low { fill: var(--low); }
section { margin-top: 1.5rem; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
section > h2 { margin: 0 0 .75rem; font-size: 1.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .875rem; }
.swatch { display: inline-block; width: .9em; height: .9em; margin-right: .4em; border: 1px solid var(--line); border-radius: .2em; vertical-align: -.1em; }
.picture { display: grid; gap: .375rem; }
.row { display: grid; grid-template-columns: 9rem 1fr; gap: .5rem; align-items: start; }
.row.vectors .cells { grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); }
.row h3 { margin: .3rem 0; font-size: .875rem; font-weight: 600; }
.cells { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11.5rem, 100%), 1fr)); gap: .375rem; margin: 0; padding: 0; list-style: none; }
.cells li { display: grid; min-width: 0; }
.cell { display: grid; min-width: 0; grid-template-columns: 1fr auto; gap: 0 .5rem; align-content: start; padding: .35rem .6rem; border-radius: .4rem; font-size: .875rem; text-decoration: none; }
.cell .title { grid-column: 1 / -1; font-size: .78rem; line-height: 1.3; }
span.cell { position: relative; grid-template-columns: minmax(0, auto) minmax(0, 1fr) auto; align-items: baseline; }
span.cell .title { grid-column: 2; grid-row: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
span.cell .number { grid-column: 3; }
.cell b { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.number { font-weight: 700; font-variant-numeric: tabular-nums; }
a.cell:hover .title, a.cell:focus-visible .title { text-decoration: underline; }
.none { background: var(--none); color: var(--none-ink); } .clean { background: var(--clean); color: var(--clean-ink); }
.heat1 { background: var(--heat1); color: var(--heat1-ink); } .heat2 { background: var(--heat2); color: var(--heat2-ink); }
.heat3 { background: var(--heat3); color: var(--heat3-ink); } .heat4 { background: var(--heat4); color: var(--heat4-ink); }
.scroll { position: relative; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
caption { padding-bottom: .5rem; color: var(--soft); text-align: left; font-size: .875rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: .8rem; vertical-align: bottom; }
tbody th { font-weight: 600; } th .title { font-weight: 400; }
.sum { text-align: right; font-variant-numeric: tabular-nums; }
table.heat td { vertical-align: middle; }
table.heat td[class^=heat] { min-width: 3rem; border: 2px solid var(--card); border-radius: .4rem; text-align: center; font-weight: 600; font-variant-numeric: tabular-nums; }
td.heat0 { background: var(--none); }
.place code { display: block; max-width: 11rem; overflow-wrap: break-word; white-space: normal; font-size: .75rem; }
tbody th { min-width: 9rem; }
.risk { padding: .05rem .5rem; border-radius: 1rem; background: var(--low); color: var(--on-risk); font-size: .78rem; font-weight: 600; white-space: nowrap; vertical-align: .1em; }
.risk.critical, .swatch.critical { background: var(--critical); } .risk.high, .swatch.high { background: var(--high); }
.risk.medium, .swatch.medium { background: var(--medium); } .swatch.low { background: var(--low); }
.about { margin: 0 0 .4rem; max-width: 48rem; color: var(--soft); }
.findings { margin: 1rem 0 0; padding: 0; list-style: none; }
.finding { padding: 1rem 0; border-top: 1px solid var(--line); }
.finding:target { box-shadow: -.5rem 0 0 var(--card), -.75rem 0 0 var(--focus); }
.finding h3 { margin: 0; font-size: 1rem; }
.reference { padding: .4rem 0; border-top: 1px solid var(--line); }
.path { overflow-wrap: anywhere; font-weight: 600; }
.message { margin: .25rem 0 .6rem; max-width: 60rem; overflow-wrap: anywhere; }
.message code { padding: .05em .3em; border-radius: .25em; background: var(--frame); }
.frame { margin: 0; padding: .5rem 0; overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--frame); }
.line { display: flex; min-width: max-content; padding-right: 1rem; }
.line.hit { background: var(--hit); }
.no { flex: none; width: 4.5em; padding-right: 1em; color: var(--soft); text-align: right; user-select: none; }
.text { white-space: pre; }
mark { border-radius: .2em; background: var(--mark); color: inherit; }
.tags { display: flex; flex-wrap: wrap; gap: .375rem; margin: .6rem 0 0; }
.tag { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); font-size: .8rem; text-decoration: none; overflow-wrap: anywhere; }
a.tag, .tag a { color: var(--link); } a.tag:hover, .tag a:hover { text-decoration: underline; }
.tag.repair { color: var(--clean-ink); }
summary { cursor: pointer; padding: .2rem 0; color: var(--soft); }
footer { margin-top: 1.5rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  body { padding: 0 .75rem 2rem; }
  section { padding: 1rem .75rem; }
  .row { grid-template-columns: 1fr; gap: .125rem; }
  .cells { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); }
  .cell b { white-space: normal; overflow-wrap: anywhere; }
  .no { width: 3.2em; }
}
@media (forced-colors: active) { .cell, .risk, .swatch, table.heat td { border: 1px solid; } mark { outline: 1px solid; } }
@media print { body { max-width: none; background: none; } section { break-inside: auto; border: 0; padding: 0; } .finding { break-inside: avoid; } .frame { overflow: visible; } .text { white-space: pre-wrap; } .line { min-width: 0; } }
`;
