/// How a report looks: a quiet page in one column of text, with figures that go wider.
enum Styles {
  /// Ink and paper, text and headings.
  static let screen = """
    :root { --paper: #fdfbf7; --ink: #1c1a17; --soft: #5d574e; --rule: #d9d2c5; --line: #1f4e79; --bad: #9c2b1f; --good: #27603a; --mark: #fbe9a6; --mark-ink: #1c1a17; --panel: #f5f0e6; color-scheme: light dark; }
    @media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ece7dd; --soft: #aaa294; --rule: #3d3a34; --line: #8fbce6; --bad: #f0968a; --good: #8fcca2; --mark: #5a4a10; --mark-ink: #fff6d5; --panel: #211f1c; } }
    @media (prefers-contrast: more) { :root { --paper: #fff; --ink: #000; --soft: #000; --rule: #000; --line: #00336b; --bad: #7a0c00; --good: #00420f; --mark: #ffe066; --mark-ink: #000; --panel: #fff; } }
    @media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff; --soft: #fff; --rule: #fff; --line: #9cd0ff; --bad: #ffb3a8; --good: #a8f0bf; --mark: #ffe066; --panel: #000; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 70rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", "DejaVu Serif", serif; overflow-wrap: anywhere; }
    h1, h2, h3, h4 { line-height: 1.15; text-wrap: balance; }
    h1 { font-size: clamp(2.2rem, 6vw, 3.6rem); margin: 0.6rem 0 0.8rem; letter-spacing: -0.015em; }
    h2 { font-size: 1.75rem; margin: 3.5rem 0 1rem; padding-top: 0.7rem; border-top: 3px double var(--ink); }
    h3 { font-size: 1.2rem; margin: 1.8rem 0 0.6rem; }
    h4 { font-size: 1rem; margin: 1.2rem 0 0.4rem; color: var(--soft); font-weight: normal; font-style: italic; }
    p, li { max-width: 42rem; }
    small { font-size: 0.82rem; color: var(--soft); }
    a { color: var(--line); text-underline-offset: 0.15em; }
    a:focus-visible, summary:focus-visible { outline: 3px solid var(--line); outline-offset: 2px; }
    time, .number, .figure, .kicker, .facts dt, .when, .tag, .strategy, thead th, figcaption { font-family: "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; font-variant-numeric: tabular-nums; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.4rem; }
    .kicker { display: flex; justify-content: space-between; max-width: none; margin: 0; padding-bottom: 0.5rem; border-bottom: 1px solid var(--ink); font-size: 0.8rem; letter-spacing: 0.09em; text-transform: uppercase; }
    .kicker span:first-child { font-weight: bold; }
    .standfirst { font-size: 1.25rem; line-height: 1.4; color: var(--soft); }
    .note, .none { color: var(--soft); font-style: italic; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.8rem 2.2rem; margin: 1.6rem 0; padding: 0.8rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
    dt { font-size: 0.75rem; color: var(--soft); }
    dd { margin: 0; }
    nav ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.4rem; padding: 0; margin: 0; list-style: none; font-size: 0.95rem; }
    """

  /// Figures, tables, texts.
  static let parts = """
    .verdict { display: grid; grid-template-columns: auto 1fr 1fr; gap: 2rem; align-items: start; }
    .total { margin: 0; line-height: 1; }
    .total .figure { font-size: 5.5rem; font-weight: bold; letter-spacing: -0.04em; }
    .half h3 { display: flex; justify-content: space-between; margin: 0.6rem 0 0.4rem; }
    .half p { margin: 0.4rem 0; font-size: 0.92rem; color: var(--soft); }
    .bar { display: block; width: 100%; height: 0.6rem; }
    .rail { fill: var(--rule); }
    .fill { fill: var(--line); }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 3rem; align-items: start; }
    table { width: 100%; border-collapse: collapse; margin: 1.5rem 0; font-size: 0.95rem; }
    caption { text-align: start; font-weight: bold; padding-bottom: 0.5rem; }
    th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.9rem 0.4rem 0; border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { font-size: 0.75rem; color: var(--soft); border-bottom-color: var(--ink); vertical-align: bottom; overflow-wrap: normal; }
    .number { text-align: end; white-space: nowrap; }
    .bar-cell { width: 40%; vertical-align: middle; }
    .competences th, .endings th { overflow-wrap: normal; }
    .evidence { table-layout: fixed; }
    .evidence thead th:nth-child(1) { width: 4.5rem; }
    .evidence thead th:nth-child(2) { width: 22%; }
    .evidence thead th:nth-child(4) { width: 32%; }
    .evidence th small { display: block; }
    .evidence .won { color: var(--good); font-weight: bold; }
    .evidence .lost { color: var(--bad); font-weight: bold; }
    .group th { padding-top: 1.4rem; font-weight: bold; border-bottom-color: var(--ink); }
    .legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; padding: 0; list-style: none; font-size: 0.9rem; }
    .legend svg { width: 0.75rem; height: 0.75rem; }
    .charts { display: grid; gap: 1.4rem; }
    figure { margin: 0; }
    figcaption { font-size: 0.85rem; font-weight: bold; }
    .chart { display: block; width: 100%; height: auto; }
    .chart text { font: 11px "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; fill: var(--soft); }
    .chart .value { text-anchor: end; }
    .chart .turn-number, .chart .event-number { text-anchor: middle; }
    .chart .event-number { fill: var(--ink); font-weight: bold; }
    .level { stroke: var(--rule); }
    .turn { stroke: var(--rule); stroke-dasharray: 1 3; }
    .event { stroke: var(--soft); stroke-dasharray: 4 3; fill: none; }
    .curve { fill: none; stroke: var(--line); stroke-width: 2; stroke-linejoin: round; }
    .curve.other { stroke: var(--ink); stroke-width: 1.6; stroke-dasharray: 5 3; }
    .legend .curve { vector-effect: non-scaling-stroke; }
    .act { fill: var(--ink); stroke: var(--ink); }
    .act.private { fill: none; }
    .events { columns: 2; column-gap: 3rem; font-size: 0.92rem; padding-inline-start: 1.6rem; }
    .events li { break-inside: avoid; margin-bottom: 0.5rem; }
    summary { cursor: pointer; margin-top: 1.2rem; color: var(--line); }
    .timeline { list-style: none; padding: 0; margin: 0; border-inline-start: 2px solid var(--rule); }
    .timeline li { padding: 0 0 0.9rem 1rem; }
    .timeline p { margin: 0.15rem 0; }
    .when { font-size: 0.8rem; color: var(--soft); font-weight: normal; }
    time { font-size: 0.82em; color: var(--soft); }
    dd time { font: inherit; color: inherit; }
    .total { white-space: nowrap; }
    .tag { border: 1px solid var(--rule); border-radius: 0.6em; padding: 0 0.5em; font-size: 0.7rem; white-space: nowrap; }
    article { padding-bottom: 1rem; border-bottom: 1px solid var(--rule); }
    article h3 .when { display: block; margin-bottom: 0.2rem; }
    .acts, .answers { list-style: none; padding: 0; }
    .acts li { margin: 1rem 0; }
    .answers li { margin: 0.3rem 0 0.5rem; }
    .acts p, .answers p { margin: 0.2rem 0; white-space: pre-line; }
    .deed { font-weight: bold; }
    blockquote { margin: 0.4rem 0; padding: 0.1rem 0 0.1rem 1rem; border-inline-start: 3px solid var(--rule); }
    .own { border-inline-start-color: var(--line); background: var(--panel); padding: 0.5rem 1rem; max-width: 42rem; }
    mark { background: var(--mark); color: var(--mark-ink); padding: 0 0.1em; }
    .strategy { font-size: 0.72rem; border: 1px solid currentColor; border-radius: 0.3em; padding: 0 0.35em; white-space: nowrap; }
    .answers { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 0.4rem 2rem; font-size: 0.95rem; }
    .rules, .figures, .deductions, .references { max-width: 46rem; }
    .rules th small { display: block; }
    .you > * { font-weight: bold; }
    .won { color: var(--good); }
    .lost { color: var(--bad); }
    .notes { list-style: none; padding: 0; }
    .advice > li { margin: 1.4rem 0; }
    .advice p, .shown { margin: 0.25rem 0; }
    .shown { font-size: 0.92rem; color: var(--soft); padding-inline-start: 1.2rem; }
    .uptake.followed b { color: var(--good); }
    .uptake.missed b { color: var(--bad); }
    .lessons li { margin: 0.6rem 0; font-size: 1.08rem; }
    .sources { list-style: none; padding: 0; }
    .sources li { margin: 0.5rem 0; max-width: none; }
    pre { background: var(--panel); padding: 0.7rem 1rem; white-space: pre-wrap; }
    .digests div { margin: 0.4rem 0; }
    .digests code { font-size: 0.8rem; }
    """

  /// Narrow screens, forced colours, paper.
  static let surroundings = """
    @media (max-width: 46rem) {
      .pair, .verdict { grid-template-columns: minmax(0, 1fr); }
      .events { columns: 1; }
      .evidence, .evidence tbody, .evidence tr, .evidence td, .evidence th { display: block; width: auto; border: 0; padding: 0.1rem 0; text-align: start; }
      .evidence thead { position: absolute; left: -99rem; }
      .evidence tr { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
    }
    @media (forced-colors: active) {
      .chart text { fill: CanvasText; }
      .curve, .act, .event { stroke: CanvasText; }
      .fill { fill: CanvasText; }
      .rail { fill: Canvas; stroke: CanvasText; }
    }
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --line: #000; --bad: #000; --good: #000; --mark: #fff; --mark-ink: #000; --panel: #fff; color-scheme: light; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      h1 { font-size: 28pt; }
      h2 { font-size: 16pt; margin-top: 8mm; break-after: avoid; }
      h3, h4, .deed { break-after: avoid; break-inside: avoid; }
      h3 { margin: 4mm 0 1.5mm; }
      article { padding-bottom: 2mm; }
      table { font-size: 9pt; margin: 3mm 0; }
      th, td { padding-block: 0.7mm; }
      .facts { margin: 4mm 0; gap: 1mm 6mm; }
      .total .figure { font-size: 48pt; }
      .acts li { margin: 2mm 0; }
      .own { border: 0.5pt solid #bbb; border-inline-start: 2pt solid #000; padding: 1mm 3mm; }
      .charts { gap: 3mm; }
      .note, .legend { break-after: avoid; }
      #curves, #timeline, #decisions, #evidence, #advice { break-before: page; }
      p, li { max-width: none; orphans: 3; widows: 3; }
      figure, tr, blockquote, .acts li, .answers li, .timeline li, .notes li, .advice > li, .lessons li, .figures { break-inside: avoid; }
      thead { display: table-header-group; }
      mark { text-decoration: underline; text-decoration-thickness: 1.5pt; }
      .answers { grid-template-columns: 1fr 1fr; }
      details { display: none; }
    }
    """
}
