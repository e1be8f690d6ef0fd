// The pack's look: one style sheet, for A4 and Letter alike (sizes fit the smaller of both), without pictures, scripts or web fonts.

export const STYLE = `
:root{--ink:#1f1a14;--soft:#51483c;--rule:#b9ad98;--paper:#fffdf8;--mark:#ffe27a;--side-0:#005a8f;--side-1:#9c4400;--side-2:#00654a;--side-3:#7c3561;--side-4:#735200;--side-5:#343c7a}
@page{margin:11mm 13mm}
*{box-sizing:border-box}
html{background:#efe9dc;color:var(--ink);font:10.5pt/1.4 "Atkinson Hyperlegible Next","Atkinson Hyperlegible","Segoe UI","Helvetica Neue",Arial,sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
.sheet{background:var(--paper);max-width:190mm;margin:8mm auto;padding:14mm 15mm;box-shadow:0 1px 6px rgb(66 48 20/.2)}
h1,.h1,h2,h3,q,.serif{font-family:"Source Serif 4",Charter,Georgia,serif}
h1,.h1{font-weight:700;font-size:21pt;line-height:1.15;margin:0 0 2mm;letter-spacing:-.01em}
h2{font-size:13.5pt;line-height:1.2;margin:5mm 0 1.5mm;break-after:avoid}
h3{font-size:11.5pt;margin:4mm 0 1mm;break-after:avoid}
p,ul,ol,dl{margin:0 0 2mm}li{margin:0 0 .8mm}ul,ol{padding-left:6mm}
.over{font-weight:700;color:var(--soft);margin:0 0 1mm;padding-bottom:1mm;border-bottom:.6mm solid var(--c,var(--ink))}
.lead{font-size:12pt}.soft,small{color:var(--soft)}small{font-size:9.5pt}
q{quotes:none}q.reported{font-style:italic}
table{border-collapse:collapse;width:100%;margin:0 0 3mm;font-size:10pt;line-height:1.35}
th,td{text-align:left;vertical-align:top;padding:1.2mm 2mm;border:.3mm solid var(--rule)}
thead th,.head{background:#efe6d3}caption{text-align:left;font-weight:700;padding:1mm 0}
tr{break-inside:avoid}.one-line{white-space:nowrap}td.n,th.n{text-align:center;font-variant-numeric:tabular-nums}
.plain-table :is(th,td){border:0;border-bottom:.3mm solid var(--rule);padding-left:0}
.box{border:.5mm solid var(--ink);padding:3mm;margin:0 0 3mm;break-inside:avoid}
.mark{background:var(--mark);padding:0 1mm}
.dots{letter-spacing:.5mm;white-space:nowrap}
.by-0{--c:var(--side-0)}.by-1{--c:var(--side-1)}.by-2{--c:var(--side-2)}.by-3{--c:var(--side-3)}.by-4{--c:var(--side-4)}.by-5{--c:var(--side-5)}
.side{color:var(--c);font-weight:700}
.line{border-bottom:.3mm solid var(--ink);display:block;height:9mm}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:0}
.card{border:.3mm dashed var(--soft);margin:0 -.3mm -.3mm 0;padding:4mm;min-height:55mm;break-inside:avoid;display:flex;flex-direction:column;gap:1.5mm}
.card p{margin:0}.card q{font-size:12pt;line-height:1.3}.card .foot{margin-top:auto}
.number{font:700 15pt/1 Georgia,serif;float:right}
.tight td,.tight th{padding:.7mm 1mm;font-size:9pt}
th small{font-weight:400}td p:last-child{margin:0}
.steps{font-size:9.5pt;line-height:1.3}.steps li{margin:0 0 .3mm}.dense{line-height:1.2}.dense tbody :is(th,td){padding:.35mm 1mm;font-size:8.5pt}.dense tbody tr:nth-child(even){background:#f7f1e4}
.columns-2{columns:2;column-gap:8mm}.columns-2 :is(p,li){break-inside:avoid}
.half{min-height:118mm;padding-bottom:6mm;break-inside:avoid}.half+.half{border-top:.3mm dashed var(--soft);padding-top:7mm}
.role{font-size:10pt}.role .lead{font-size:10.5pt}.keep{break-inside:avoid}.role table{line-height:1.3}.role .tight td,.role .tight th{padding:.8mm 1.2mm}.role h2{margin:3mm 0 1mm}.role .box{padding:1.5mm 3mm;margin-bottom:2mm;border-color:var(--c)}.role li{margin:0}.role :is(ol,ul){margin-bottom:1mm}.role table{margin-bottom:2mm}
.grid{line-height:1.2}.grid{margin-bottom:2mm}.grid tbody tr:nth-child(even){background:#f7f1e4}.grid td{text-align:center}.grid :is(td,th){font-size:7.5pt;padding:.3mm .4mm;font-variant-numeric:tabular-nums}.grid caption{font-size:9pt;padding:.5mm 0}
.blank td{height:6.5mm}.tall td{height:10.5mm}.many-turns td{height:7mm}.many-turns~h2{margin-top:3mm}.many-turns~.blank td{height:6mm}.many-turns~p{margin-bottom:1mm}
.new{break-before:page}
.key{display:flex;flex-wrap:wrap;gap:1mm 5mm;font-size:9.5pt}
.split{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm}.split.judge{grid-template-columns:2fr 3fr;gap:0 6mm}.judge h2,.judge~section h2,.judge~h2{margin-top:2mm}
nav li{margin:0 0 2mm}
svg{max-width:100%;height:auto}
@media screen and (max-width:190mm){.sheet{padding:6mm;margin:0}.cards,.split{grid-template-columns:1fr}.wide{overflow-x:auto}}
@media print{html,.sheet{background:none}.sheet{margin:0;padding:0;max-width:none;box-shadow:none}.sheet+.sheet{break-before:page}}
`

/** Slides: one a page, wide. On the screen they lie under one another. */
export const SLIDE_STYLE = `
@page{size:297mm 167mm;margin:0}
.slide{background:var(--paper);width:297mm;height:166.500mm;max-width:100%;margin:8mm auto;padding:14mm 18mm;overflow:hidden;break-after:page;display:flex;flex-direction:column;font-size:19pt;line-height:1.35;box-shadow:0 1px 6px rgb(66 48 20/.2)}
.slide h1{font-size:44pt}.slide h2{font-size:28pt;margin:0 0 5mm;padding-bottom:2mm;border-bottom:.8mm solid var(--ink)}.slide .asks{color:var(--soft);margin:0 0 5mm}.slide .side{font-size:20pt;margin:0 0 2mm}.slide.first{background:#33302f;color:#fffdf8}.slide.first h1{border-left:4mm solid #ffd84a;padding-left:8mm}.slide.first p{padding-left:12mm}.slide li{margin:0 0 4mm}.slide q{font-size:22pt;line-height:1.3}.slide small{font-size:13pt}
.slide .columns{display:grid;grid-template-columns:1fr 1fr;gap:12mm;flex:1;min-height:0}.slide svg{height:118mm;width:auto}
.slide .middle{margin:auto 0}.slide .middle p{font-size:27pt;max-width:27em}
.slide blockquote{margin:0 0 4mm;padding-left:5mm;border-left:1.500mm solid var(--c,var(--rule))}.slide.many h2{margin-bottom:2mm}.slide.many>p{margin:0 0 2mm}.slide.many{padding:9mm 16mm;font-size:17pt}.slide.many q{font-size:15pt;line-height:1.25}.slide.many small{font-size:11.5pt;line-height:1.25}.slide.many .columns{gap:2mm 10mm}.slide.many .side{font-size:17pt;margin:0 0 1mm}.slide.many blockquote{margin-bottom:2.500mm}
@media print{.slide{margin:0;box-shadow:none}.slide:last-child{break-after:auto}}
`
