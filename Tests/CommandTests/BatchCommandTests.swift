import Foundation
import TestSupport
import Testing

@Suite("triptych segment --format-in jsonl")
struct BatchCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  private func batch(_ input: some Collection<UInt8>) throws -> CommandRun {
    try CommandRun.triptych(
      ["segment", "--format-in", "jsonl", "-"], input: Array(input), directory: articles.folder.path)
  }

  /// What is said of a line, without its braces.
  private func complaint(_ line: String) throws -> String {
    let run = try batch(line.utf8)
    #expect(run.status == 2)
    #expect(run.errors.isEmpty)
    return run.text
  }

  private func record(_ id: String, _ text: String) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": text]), as: UTF8.self)
  }

  @Test("Each line gives the line that the text gives as a file, its id first")
  func sameAsFiles() throws {
    let files = try articles.triptych("segment", "--format", "jsonl", "ferry.txt", "pier.txt")
    let records = [
      try record("ferry.txt", Articles.labelled), try record("pier.txt", Articles.plain),
    ]
    let run = try batch((records.joined(separator: "\n") + "\n").utf8)
    let expected = zip(["ferry.txt", "pier.txt"], files.text.split(separator: "\n")).map { id, line in
      "{\"id\":\"\(id)\"," + line.dropFirst() + "\n"
    }
    #expect(run.text == expected.joined())
    #expect(run.status == 0)
  }

  @Test("A bad line gives its number, its id where it is known, and what is wrong; the rest goes on in order")
  func goesOn() throws {
    let lines = [
      #"{"id":"a","text":"One."}"#, "no JSON", #"{"id":"c"}"#, "", #"{"text":"Two.","id":7}"#,
      #"{"id":null,"text":"Three."}"#,
    ]
    let run = try batch(lines.joined(separator: "\n").utf8)
    let answers = run.text.split(separator: "\n")
    try #require(answers.count == 6)
    #expect(answers[0].hasPrefix(#"{"id":"a","schema":1,"source":{"path":"a","format":"text","#))
    #expect(answers[1] == #"{"line":2,"error":"not JSON"}"#)
    #expect(answers[2] == #"{"id":"c","line":3,"error":"“text” is missing"}"#)
    #expect(answers[3] == #"{"line":4,"error":"empty line"}"#)
    #expect(answers[4].hasPrefix(#"{"id":7,"schema":1,"source":{"path":"7","#))
    #expect(answers[5].hasPrefix(#"{"id":null,"schema":1,"source":{"path":"-","#))
    #expect(run.status == 2)
  }

  @Test(
    "What is wrong with a line is one sentence",
    arguments: [
      (#"["text"]"#, #"{"line":1,"error":"no JSON object"}"#),
      (#"{"text":"cut"#, #"{"line":1,"error":"not JSON"}"#),
      (#"{"text":1}"#, #"{"line":1,"error":"“text” must be a string"}"#),
      (#"{"text":null,"id":""}"#, #"{"id":"","line":1,"error":"“text” is missing"}"#),
      (#"{"id":"a","text":"\u00a0\n"}"#, #"{"id":"a","line":1,"error":"“text” is empty"}"#),
      (#"{"id":[],"text":"x"}"#, #"{"line":1,"error":"“id” must be a string or a whole number"}"#),
      (#"{"id":1.5,"text":"x"}"#, #"{"line":1,"error":"“id” must be a string or a whole number"}"#),
      (
        #"{"id":1,"text":"x","format":"pdf"}"#,
        #"{"id":1,"line":1,"error":"“format” must be text, markdown or html"}"#
      ),
      (
        #"{"id":1,"text":"x","format":2}"#,
        #"{"id":1,"line":1,"error":"“format” must be text, markdown or html"}"#
      ),
      (
        #"{"text":"half a \ud83d pair"}"#,
        #"{"line":1,"error":"“text” has a lone surrogate, an unknown escape or bytes that are no UTF-8"}"#
      ),
      (
        #"{"text":"a NUL: \u0000"}"#,
        #"{"line":1,"error":"not text (binary). Triptych opens text, Markdown, web pages, mail, feeds and EPUB."}"#
      ),
    ])
  func wrong(line: String, answer: String) throws {
    #expect(try complaint(line) == answer + "\n")
  }

  @Test("Bytes that are no UTF-8 are no text")
  func bytes() throws {
    let run = try batch(Array(#"{"id":"a","text":""#.utf8) + [0xFF] + Array("\"}\n{\"text\":\"x\"}".utf8))
    #expect(run.text.hasPrefix(#"{"id":"a","line":1,"error":"“text” has"#))
    #expect(run.text.split(separator: "\n").count == 2)
    #expect(run.status == 2)
  }

  @Test("A byte-order mark, CR LF and a last line without an end change nothing")
  func lineEnds() throws {
    let lines = [try record("a", Articles.labelled), try record("b", Articles.plain)]
    let plain = try batch(lines.map { $0 + "\n" }.joined().utf8)
    #expect(plain.status == 0)
    #expect(try batch(("\u{FEFF}" + lines.joined(separator: "\r\n")).utf8).output == plain.output)
  }

  @Test("Nothing in, nothing out")
  func empty() throws {
    let run = try batch([])
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test("What a record says of its format holds, and members of other names are left alone")
  func format() throws {
    let run = try batch(#"{"id":"a.txt","format":"html","text":"<p>x","url":{"deep":[1]},"lang":null}"#.utf8)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(#"{"id":"a.txt","schema":1,"source":{"path":"a.txt","format":"html","#))
  }

  @Test("An id cannot drive the terminal, and comes back as it was")
  func inert() throws {
    let run = try batch(#"{"id":"\u001b[31m\u202e","text":"x"}"#.utf8)
    #expect(run.text.hasPrefix(#"{"id":"\u001b[31m\u202e","#))
  }

  @Test("A line is answered before the next one comes")
  func answersAtOnce() throws {
    let script = """
      coproc triptych segment --format-in jsonl -
      echo '{"id":1,"text":"One."}' >&"${COPROC[1]}"; read -r first <&"${COPROC[0]}"
      echo '{"id":2,"text":"Two."}' >&"${COPROC[1]}"; read -r second <&"${COPROC[0]}"
      echo "${first::8} ${second::8}"
      """
    #expect(try articles.bash(script).text == "{\"id\":1, {\"id\":2,\n")
  }

  @Test("Memory stays what it is while twenty megabytes go through")
  func constantMemory() throws {
    let program = PseudoterminalPrograms.path(of: "triptych")
    let padding = String(repeating: "A page that nobody asked for. ", count: 3_400)
    let record = ["id": "ferry", "text": Articles.labelled, "page": padding]
    try articles.folder.write(JSONSerialization.data(withJSONObject: record), to: "record")
    let run = try articles.bash(
      """
      mkfifo in
      '\(program)' segment --format-in jsonl - <in >/dev/null &
      exec 3>in
      for lines in 20 180; do
        yes "$(<record)" | head -n $lines >&3
        grep VmHWM /proc/$!/status
      done
      exec 3>&-
      wait $! && echo good
      """)
    let words = run.text.split(whereSeparator: \.isWhitespace)
    let peaks = words.compactMap { Int($0) }
    try #require(peaks.count == 2 && words.last == "good")
    #expect(peaks[1] < peaks[0] + 4096)
  }

  @Test("A batch is standard input alone, and comes out as lines")
  func usage() throws {
    for arguments in [
      ["ferry.txt"], ["-", "ferry.txt"], ["-", "--as", "pro=pier.txt"], ["-", "--format", "text"],
      ["-", "--explain"], [],
    ] {
      let run = try CommandRun.triptych(
        ["segment", "--format-in", "jsonl"] + arguments, directory: articles.folder.path)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errorText.hasPrefix("Error: "))
    }
  }

  @Test("A format that the reader names holds, whatever the file's name says")
  func forced() throws {
    let run = try articles.triptych("segment", "--format-in", "markdown", "pier.txt")
    #expect(run.text.contains(#""format": "markdown""#))
    #expect(run.status == 0)
  }
}
