import { raw } from '../html.ts';

/** One plain style for every page of the demo aggregator. */
export const STYLE = raw(`<style>
  :root { color-scheme: light; --ink: #14213d; --quiet: #5d6880; --line: #dfe3ec; --go: #9b1c53; --warm: #b26a00; }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #f7f8fb; }
  header { display: flex; gap: 2rem; align-items: center; padding: 1rem 2rem; background: #fff; border-bottom: 1px solid var(--line); }
  header strong { font-size: 1.2rem; } nav { display: flex; gap: 1.25rem; }
  nav a, a { color: var(--ink); } nav a[aria-current] { font-weight: 600; text-decoration: none; border-bottom: 2px solid var(--go); }
  main { max-width: 60rem; margin: 2rem auto; padding: 0 2rem; }
  .demo { margin: 0; padding: .35rem 2rem; background: #fff7e0; font-size: .85rem; }
  .bar { display: flex; justify-content: space-between; align-items: center; }
  .button, button { font: inherit; border: 0; border-radius: 2rem; padding: .55rem 1.5rem; background: var(--go); color: #fff; text-decoration: none; cursor: pointer; display: inline-block; }
  .plain { background: none; color: var(--ink); text-decoration: underline; }
  table { width: 100%; border-collapse: collapse; background: #fff; } th, td { text-align: left; padding: .75rem; border-bottom: 1px solid var(--line); }
  .centre { display: flex; gap: 1.5rem; align-items: center; justify-content: center; margin: 2rem 0; }
  .quiet { color: var(--quiet); font-size: .9rem; } .due { color: var(--warm); } .expired { color: #a4161a; }
  label, fieldset { display: block; margin: 1rem 0; border: 0; padding: 0; } input:not([type=checkbox]), select { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; border: 1px solid var(--line); }
  .grid3 { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
  .box { background: #fff; border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; } [role=tablist] { display: flex; gap: 1rem; margin-bottom: 1rem; } [role=tab] { text-decoration: none; } [role=tab][aria-selected=true] { font-weight: 600; border-bottom: 2px solid var(--go); } dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem 1rem; margin: .5rem 0; } dd { margin: 0; }
  [role=row] { display: grid; grid-template-columns: 2.2fr 1.3fr 1.3fr 1fr 1.2fr; gap: .75rem; padding: .75rem; background: #fff; border-bottom: 1px solid var(--line); align-items: center; }
  .pick { display: grid; grid-template-columns: 4rem 1fr auto; gap: 1rem; align-items: center; padding: .9rem 0; border-bottom: 1px solid var(--line); }
  [role=switch] { width: 2.6rem; height: 1.4rem; padding: 0; background: #b9c0cd; position: relative; }
  [role=switch]::after { content: ''; position: absolute; top: .2rem; left: .25rem; width: 1rem; height: 1rem; border-radius: 1rem; background: #fff; }
  [role=switch][aria-checked=true] { background: var(--go); } [role=switch][aria-checked=true]::after { left: 1.35rem; }
  .scroller { height: 24rem; overflow: auto; background: #fff; position: relative; }
</style>`);
