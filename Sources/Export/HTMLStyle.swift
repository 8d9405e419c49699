/// How a page looks: light and dark, on a telephone and on paper.
enum HTMLStyle {
  /// The most columns that stand abreast.
  static let mostColumns = 4

  /// The style sheet of a page whose bands have these numbers of rows. A column takes a line of its band's grid for its
  /// heading, and one for each row, so that rows begin on one line in all columns.
  static func text(rowCounts: Set<Int>) -> String {
    let spans = rowCounts.sorted().map { ".rows-\($0){grid-row:span \($0 + 1)}" }.joined(separator: "\n")
    return "\n\(base)\(spans)\(spans.isEmpty ? "" : "\n")\(narrow)"
  }

  private static let base = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#66625a;--line:#d9d5cb;--lit:#fff3c4}
    @media (prefers-color-scheme:dark){
    :root{--paper:#171819;--ink:#e4e1da;--soft:#a09b91;--line:#3a3b3c;--lit:#4a3f14}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:1.0625rem/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"DejaVu Serif",serif}
    main,body>footer{max-width:80rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
    main{padding-top:clamp(1.25rem,4vw,3rem)}
    h1,h2,h3,nav,.count,.number,.byline,.rule,.source,body>footer{
    font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.4rem);line-height:1.15;letter-spacing:-.015em;
    margin:0 0 .6rem;max-width:26em;text-wrap:balance}
    h2{font-size:1.05rem;line-height:1.3;margin:0;padding:.5rem 0;border-top:2px solid var(--ink)}
    h3{font-size:1rem;line-height:1.35;margin:1.4rem 0 .3rem}
    p,ul,ol,blockquote,table,pre{margin:0 0 .7rem}
    p,li,h1,h2,h3,td,th{overflow-wrap:break-word}
    ul,ol{padding-inline-start:1.4em}
    blockquote{padding-inline-start:1em;border-inline-start:3px solid var(--line)}
    blockquote footer{color:var(--soft);font-size:.85em}
    pre{overflow-x:auto;white-space:pre-wrap;font-size:.85em}
    table{border-collapse:collapse;font-size:.92em;display:block;overflow-x:auto}
    th,td{text-align:start;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid var(--line)}
    a{color:inherit}
    .standfirst{font-size:1.2rem;line-height:1.4;color:var(--soft);max-width:44rem}
    .byline,.count,.number,.source,.rule,body>footer{color:var(--soft);font-size:.82rem}
    .count{font-weight:400;white-space:nowrap}
    .heads{display:grid;gap:1rem 2.5rem}
    .heads h1{font-size:1.5rem}
    h1 .count{font-size:inherit}
    nav{font-size:.88rem;margin:1.4rem 0 0}
    nav ul{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;list-style:none;margin:0;padding:0}
    section,.rule,.topic{margin-top:2rem}
    .topic{border:0;font-size:1.35rem;margin-bottom:-1.4rem}
    .alone .text{columns:2 26rem;column-gap:2.5rem}
    .chapter{max-width:44rem}
    .passage{position:relative;border-top:1px solid var(--line);padding:.6rem 0 .6rem 1.9rem}
    .alone .passage{border:0;padding:.25rem 0 .25rem 1.9rem;break-inside:avoid}
    .passage>:last-child{margin-bottom:0}
    .items{list-style:none;margin:0;padding:0}
    .number{position:absolute;left:0;text-decoration:none;font-variant-numeric:tabular-nums;line-height:2}
    .number+h3{margin-top:0}
    .source{margin:.4rem 0 0}
    .number:hover,.number:focus-visible{color:var(--ink);text-decoration:underline}
    .passage:target{background:var(--lit)}
    .band{display:grid;column-gap:2.5rem}
    .column{display:grid;grid-template-rows:subgrid;align-content:start}
    .column>h2{align-self:end}
    .column>.items{display:contents}
    .columns-2{grid-template-columns:repeat(2,minmax(0,1fr))}
    .columns-3{grid-template-columns:repeat(3,minmax(0,1fr))}
    .columns-4{grid-template-columns:repeat(4,minmax(0,1fr))}
    body>footer{margin-top:3rem;padding-top:.8rem;padding-bottom:2rem}
    body>footer p{margin:0 0 .3rem;overflow-wrap:anywhere}

    """

  private static let narrow = """
    @media screen and (max-width:64rem){
    .columns-3,.columns-4{grid-template-columns:repeat(2,minmax(0,1fr))}
    .columns-3>:last-child:nth-child(odd){grid-column:1/-1}}
    @media screen and (max-width:40rem){
    .columns-2,.columns-3,.columns-4{grid-template-columns:minmax(0,1fr)}
    .column{display:block}}
    @media print{
    @page{margin:16mm 15mm}
    :root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--lit:#fff}
    html{font-size:9.5pt}
    body{font-size:1rem;line-height:1.4}
    main,body>footer{max-width:none;padding:0}
    nav{display:none}
    [id="chapter.key"]{break-before:page}
    h1{font-size:18pt}
    .number{line-height:1.7}
    h2,h3{break-after:avoid}
    .band{column-gap:6mm}
    .alone .text{columns:2;column-gap:6mm}
    .passage{break-inside:avoid}}

    """
}
