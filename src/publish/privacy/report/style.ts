/** The report carries its style in itself, so that it can be passed on as one file. Colours are those of the atlas. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--paper-2:#f4f1ea;--ink:#1f1e1b;--ink-2:#55514a;--rule:#ddd7ca;--rule-2:#bfb7a6;--site:#8f2a1e;--cross:#24586f;--focus:#0b5fff}
@media (prefers-color-scheme:dark){:root{--paper:#171c21;--paper-2:#1f262c;--ink:#e9e6df;--ink-2:#b9b5ac;--rule:#2c343b;--rule-2:#4a555e;--site:#e58b7b;--cross:#84bad2;--focus:#8ab4ff}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 16px/1.6 "Noto Sans","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic",system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;text-size-adjust:100%}
body{max-width:50rem;margin:0 auto;padding:40px 20px 72px}
:lang(ko){line-height:1.7}
header{padding-bottom:20px;border-bottom:2px solid var(--ink)}
h1{margin:0;font-size:1.6875rem;line-height:1.25;font-weight:600}
header p{margin:6px 0 0;color:var(--ink-2)}
.languages{float:right;margin:4px 0 0 20px;font-size:.875rem}
a{color:var(--cross);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
h2{margin:44px 0 8px;padding-top:14px;border-top:1px solid var(--rule-2);font-size:1.25rem;line-height:1.3;font-weight:600}
p{max-width:42rem;margin:0 0 12px}
.verdict{margin:24px 0 0;padding:12px 16px;border-left:4px solid var(--cross);background:var(--paper-2);max-width:none;font-weight:600}
.verdict.bad{border-color:var(--site)}
.note{font-size:.875rem;color:var(--ink-2)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:0;margin:20px 0 16px;border-top:1px solid var(--rule)}
dl>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:12px 12px 12px 0;border-bottom:1px solid var(--rule)}
dd{margin:0;font-size:1.6875rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
dt{font-size:.75rem;line-height:1.4;color:var(--ink-2)}
.table{overflow-x:auto;margin:12px 0 20px}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.5}
caption{padding:0 0 6px;text-align:left;font-size:.75rem;color:var(--ink-2)}
th,td{padding:6px 16px 6px 0;border-top:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
td code,th code{white-space:nowrap}
thead th{border-top:0;border-bottom:1px solid var(--rule-2);color:var(--ink-2);font-size:.75rem;vertical-align:bottom}
tbody tr:first-child>*{border-top:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:.8125rem/1.5 "Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace;word-break:normal}
pre{overflow-x:auto;margin:0 0 16px;padding:10px 14px;background:var(--paper-2)}
mark{padding:0 2px;background:none;color:var(--site);font-weight:600;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.flag{color:var(--site);font-weight:600}
svg{display:block;width:100%;height:auto;margin:8px 0 0}
svg text{fill:var(--ink-2);font-size:12px;font-variant-numeric:tabular-nums}
svg .small,svg .limit-label{fill:var(--site)}
svg .value{fill:var(--ink);font-size:11px}
.grid{stroke:var(--rule)}.axis{stroke:var(--ink-2)}.limit{stroke:var(--site);stroke-dasharray:4 3}
.before{fill:none;stroke:var(--ink-2);stroke-width:1.5}.after{fill:var(--cross)}
.key{display:flex;gap:20px;margin:6px 0 12px;padding:0;list-style:none;font-size:.75rem;color:var(--ink-2)}
.key li{display:flex;align-items:center;gap:6px}
.key svg{width:14px;height:14px;margin:0}
ul.says{max-width:42rem;margin:0;padding-left:1.1em}
ul.says li{margin-bottom:6px}
footer{margin-top:44px;padding-top:14px;border-top:1px solid var(--rule-2)}
@media (max-width:34rem){body{padding:24px 16px 56px}.languages{float:none;margin:0 0 10px}svg.chart,.key{display:none}}
@media (forced-colors:active){.after{fill:CanvasText}.before{stroke:CanvasText}}
@media print{@page{size:A4;margin:18mm}:root{--paper:#fff;--paper-2:#fff;--ink:#000;--ink-2:#3d3a35;--rule:#ccc5b6;--rule-2:#9b9484;--site:#8f2a1e;--cross:#24586f;color-scheme:light}html{font-size:10pt}body{max-width:none;padding:0}.languages{display:none}.table{overflow:visible}h2{break-after:avoid}tr,svg,dl{break-inside:avoid}thead{display:table-header-group}.after{print-color-adjust:exact}}
`.trim();
