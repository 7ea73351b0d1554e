/** The sheet inside the preview's shadow root. Paper stays white in every theme, as in Word. */
export const PREVIEW_STYLE = `
:host { display: block; overflow: auto; background: var(--desk); }
.content { position: relative; min-height: 100%; padding: 12px; box-sizing: border-box; }
.pages { zoom: var(--zoom, 1); }
.pages .docx-wrapper { background: none; padding: 0; display: flex; flex-flow: column; align-items: center; }
.pages .docx-wrapper > section.docx { background: #fff; color: #000; box-shadow: 0 1px 2px rgb(0 0 0 / 14%), 0 2px 8px rgb(0 0 0 / 10%); margin: 0 0 20px; border-radius: 2px; }
.pages p { overflow-wrap: anywhere; }
.lines { max-width: 46em; margin: 0 auto; padding: 24px clamp(16px, 5%, 48px); background: #fff; color: #1b1b1b; border-radius: 4px; box-shadow: 0 1px 4px rgb(0 0 0 / 12%); font: 16px/1.9 "FangSong", "仿宋", "Noto Serif CJK SC", serif; }
.lines p { margin: 0; min-height: 1.9em; white-space: pre-wrap; overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-size: auto 1.9em; }
.lines p.centered { text-align: center; }
.lines p[data-label]::before { content: attr(data-label); }
.hegao-box { position: absolute; background: rgb(255 200 40 / 40%); border-radius: 2px; pointer-events: none; }
::highlight(hegao-error) { background-color: rgb(196 43 28 / 12%); text-decoration: underline wavy #c42b1c 1.5px; }
::highlight(hegao-warning) { background-color: rgb(234 163 0 / 16%); text-decoration: underline wavy #9d5d00 1.5px; }
::highlight(hegao-info) { background-color: rgb(0 95 184 / 9%); text-decoration: underline dotted #005fb8 1.5px; }
::highlight(hegao-current) { background-color: #ffd75e; color: #000; }
@media print { :host { overflow: visible; } }
`;
