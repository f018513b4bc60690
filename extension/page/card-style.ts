/** The sheet of our closed root. Sizes are in pixels: a page can set any size for `rem`. */
export const STYLE = `
.surface {
  all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; pointer-events: none; color-scheme: light dark;
  direction: ltr; unicode-bidi: isolate;
  --paper: #fff; --ink: #17212b; --soft: #52606d; --line: #dfe5ea; --hover: #f1f5f7;
  --accent: #0b6b66; --on-accent: #fff; --tint: #e6f3f1;
  --lose: #a1262b; --lose-tint: #fdf0ef; --warn: #7d4a00; --warn-tint: #fdf4e3; --calm: #1c6b3d; --calm-tint: #eaf6ee;
  --shadow: 0 1px 2px #0f1a2422, 0 12px 32px #0f1a2438; --fade: #0f1a2424;
}
@media (prefers-color-scheme: dark) { .surface {
  --paper: #1b222a; --ink: #eef2f5; --soft: #aab6c1; --line: #38434d; --hover: #29323b;
  --accent: #63cfc3; --on-accent: #062220; --tint: #16332f;
  --lose: #ffb4ae; --lose-tint: #3d2123; --warn: #f4c987; --warn-tint: #372b16; --calm: #9bdcb1; --calm-tint: #183424;
  --shadow: 0 1px 2px #0008, 0 12px 32px #000a, 0 0 0 1px #38434d; --fade: #000c;
} }
.surface *, .surface *::before, .surface *::after { box-sizing: border-box; }
.ring {
  position: fixed; inset: 0 auto auto 0; border-radius: 10px; border: 3px solid var(--accent);
  box-shadow: 0 0 0 2px var(--paper), inset 0 0 0 2px var(--paper), 0 0 0 7px color-mix(in srgb, var(--accent) 28%, transparent);
}
.ring::after { content: ""; position: absolute; inset: -4px; border: 6px solid var(--accent); border-radius: 13px; opacity: 0; }
.ring.calls::after { animation: call .7s ease-out 2; }
@keyframes call { from { opacity: .7; transform: scale(1); } to { opacity: 0; transform: scale(1.12, 1.5); } }
.card {
  position: fixed; inset: 0 auto auto 0; display: flex; flex-direction: column; width: var(--width, 340px); max-width: calc(100vw - 16px);
  max-height: min(var(--height, 560px), calc(100vh - 16px)); overflow: hidden; pointer-events: auto; visibility: visible;
  background: var(--paper); color: var(--ink); border-radius: 14px; box-shadow: var(--shadow);
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start;
  overflow-wrap: anywhere; cursor: default; user-select: none; -webkit-user-select: none; touch-action: none;
}
.body:last-child { padding-bottom: 16px; }
.drawn { display: flex; flex-direction: column; min-height: 0; }
.card.small { width: auto; border-radius: 22px; }
.card.squeezed :is(.line, .menu, .body, .foot, .journey, .menu-button) { display: none; }
.brief { display: none; font-weight: 400; }
.card.squeezed .brief { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
[hidden] { display: none !important; }
p, ul, h2 { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
svg { flex: none; width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.bar { display: flex; align-items: center; gap: 2px; padding: 8px; cursor: grab; }
.bar:active { cursor: grabbing; }
.title { flex: 1; min-width: 0; display: flex; flex-wrap: wrap; column-gap: 8px; align-items: baseline; font-size: 13px; line-height: 1.35; padding: 2px 4px; font-weight: 600; }
.steps { color: var(--accent); white-space: nowrap; }
.journey { color: var(--soft); font-weight: 400; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; min-width: 0; }
.news-in-bar { color: var(--lose); }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 9px; padding: 7px 12px; min-height: 36px; cursor: pointer; text-align: center; touch-action: manipulation; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.main:hover { filter: brightness(1.08); }
button.icon { display: grid; place-items: center; flex: none; width: 30px; min-height: 30px; padding: 0; border-color: transparent; color: var(--soft); align-self: flex-start; }
button.icon.move { cursor: inherit; touch-action: none; width: 24px; }
button.icon:is(.move, .menu-button) svg { stroke-width: 3; }
button.link { display: flex; align-items: center; gap: 8px; width: 100%; border: 0; background: var(--tint); color: var(--accent); font-weight: 600; text-align: start; }
.line { height: 3px; margin: 0 16px; border-radius: 2px; background: var(--line); overflow: hidden; flex: none; }
.line i { display: block; height: 100%; width: calc(100% * var(--part)); background: var(--accent); border-radius: 2px; }
.menu { display: grid; margin: 0 12px 4px; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; flex: none; }
.menu button { border: 0; border-radius: 0; text-align: start; }
.menu button:focus-visible { outline-offset: -3px; }
.body { display: grid; gap: 12px; padding: 12px 16px 8px; overflow: auto; overscroll-behavior: contain; min-height: 0; touch-action: pan-y;
  background: linear-gradient(var(--paper) 40%, transparent) top / 100% 28px, linear-gradient(transparent, var(--paper) 60%) bottom / 100% 28px,
    linear-gradient(var(--fade), transparent) top / 100% 10px, linear-gradient(transparent, var(--fade)) bottom / 100% 10px;
  background-attachment: local, local, scroll, scroll; background-repeat: no-repeat; }
section:not(.card) { display: grid; gap: 8px; }
section + section.step { border-top: 1px solid var(--line); padding-top: 12px; }
.say { font-size: 16px; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
section + section.step .say { font-size: 14px; font-weight: 400; }
.why { color: var(--soft); text-wrap: pretty; }
.hint { color: var(--soft); background: var(--hover); border-radius: 9px; padding: 8px 12px; }
.note { color: var(--warn); background: var(--warn-tint); border-radius: 9px; padding: 8px 12px; }
.message { border-radius: 9px; padding: 8px 12px; border: 1px solid var(--line); font-size: 13px; white-space: pre-wrap; user-select: text; -webkit-user-select: text; }
.message.bad { color: var(--lose); background: var(--lose-tint); border-color: transparent; font-weight: 600; font-size: 14px; }
.message.good { color: var(--calm); background: var(--calm-tint); border-color: transparent; }
.foot { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; padding: 8px 16px 16px; flex: none; }
.foot button { flex: 0 1 auto; }
.foot button:first-child:not(:last-child) { margin-inline-end: auto; }
.left { color: var(--soft); font-size: 13px; }
.rows { display: grid; gap: 8px; }
.row { display: grid; grid-template-columns: 18px 1fr; gap: 10px; padding: 10px 12px; border-radius: 10px; background: var(--warn-tint); color: var(--warn); }
.row.loses { background: var(--lose-tint); color: var(--lose); }
.row svg { margin-top: 2px; }
.name { font-weight: 600; color: var(--ink); }
.currency { color: var(--soft); font-size: 12px; }
.iban { display: block; color: var(--ink); font-variant-numeric: tabular-nums; font-size: 13px; text-align: start; }
.means { font-size: 13px; margin-top: 2px; }
.calm, .trouble { grid-template-columns: 22px 1fr; align-items: start; }
section.calm > svg, section.trouble > svg { width: 22px; height: 22px; color: var(--calm); }
section.trouble > svg { color: var(--lose); }
section.calm > .note { grid-column: 1 / -1; }
.choices { display: grid; gap: 8px; }
.choice { width: 100%; text-align: start; font-weight: 600; }
.news { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 420px) { .card:not(.small) { width: var(--width, calc(100vw - 16px)); max-height: min(var(--height, 60vh), calc(100vh - 16px)); } }
@media print { .surface { display: none !important; } }
@media (prefers-reduced-motion: reduce) { .ring.calls::after { animation: none; } }
@media (prefers-contrast: more) { .surface { --soft: var(--ink); --line: currentColor; } .card { border: 2px solid var(--ink); } }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } .ring { border-color: Highlight; } .line i { background: Highlight; forced-color-adjust: none; } button.main { border-width: 2px; } }
`;
