import Documents
import ExportReading
import Glibc
import Interface
import LabelSets
import Loading
import NcursesTerminal
import Search
import Storage
import Terminal

/// Why a document could not be opened.
struct OpeningError: Error {
  var path: String
  var fact: LoadingError
}

/// The words for every error: what, where and, where that helps, what to do.
enum ErrorWords {
  /// One sentence for an error of ours; nil for others'.
  static func sentence(for error: any Error) -> String? {
    switch error {
    case let error as OpeningError: name(error.path) + ": " + words(for: error.fact)
    case let error as BrokenExport:
      "\(name(error.path)):\(error.error.line): " + words(for: error.error.fact)
    case let error as LabelSetError: place(of: error) + ": " + words(for: error.fact)
    case let error as UnknownCommand:
      "\(error.word): no such file, and no command. Did you mean “\(error.nearest)”?"
    case let error as UnknownLabel: words(for: error)
    case let error as UnknownDocument:
      "--documents: there is no document \(error.number). There \(error.count == 1 ? "is 1" : "are \(error.count)")."
    case is Restriction: "-o: no file is written in the restricted mode. Leave it out."
    case let error as WritingError: words(for: error)
    case let error as ReadingError:
      "\(error.path): \(error.errno.map(words(forSystem:)) ?? "a pipe or a device. Put a file in its place.")"
    case let error as StateError: words(for: error)
    case let error as FileError:
      "\(error.path):\(error.error.line):\(error.error.column): \(words(for: error.error.fact))"
    case let error as TerminalFailure: words(for: error)
    case let error as ScreenTooSmall: words(for: error)
    case let error as PatternError: SearchErrorWords.sentence(for: error)
    case let error as UnknownScope: SearchErrorWords.sentence(for: error)
    default: nil
    }
  }

  private static func words(for fact: LoadingError) -> String {
    switch fact {
    case .missing: "no such file"
    case .directory: "a directory. Name the files in it."
    case .special: "a pipe or a device. Only a file is read here."
    case .forbidden: "you may not read it. Its permissions say so."
    case .empty: "empty file"
    case .binary(.word), .binary(.openDocument):
      "a document of a word processor. Save it as a web page, or turn it into one: pandoc -t html -o FILE.html FILE"
    case .binary(let kind):
      "not text (\(kind.rawValue)). Triptych opens text, Markdown, web pages, mail, feeds and EPUB."
    case .foreign(let form):
      "\(form.rawValue), which Triptych does not read. Save it as text, Markdown or HTML."
    case .tooLarge(let limit): "larger than \(limit >> 20) MiB, the most that Triptych opens"
    case .pageTooLarge(let limit):
      "a web page larger than \(limit >> 20) MiB, the most that Triptych takes apart. Save it as text."
    case .tooFine(let parts):
      "\(parts) short lines or tags are more than Triptych takes apart at once. Split it."
    case .failed(let number): words(forSystem: number)
    }
  }

  /// What is wrong with a line of a batch.
  static func words(for fact: BatchError.Fact) -> String {
    switch fact {
    case .tooLong(let limit): "longer than \(limit >> 20) MiB, the most that Triptych reads"
    case .blank: "empty line"
    case .notJSON: "not JSON"
    case .notAnObject: "no JSON object"
    case .noText: "“text” is missing"
    case .brokenText: "“text” has a lone surrogate, an unknown escape or bytes that are no UTF-8"
    case .blankText: "“text” is empty"
    case .wrong(let member, let expected): "“\(member)” must be \(expected)"
    case .unreadable(let fact): words(for: fact)
    }
  }

  private static func words(for fact: ExportError.Fact) -> String {
    switch fact {
    case .unknownVersion(let version): "an export of version \(version); this Triptych reads version 1"
    case .openFrontMatter: "front matter without the line “---” that ends it"
    case .noDocument: "an export without a document"
    case .badField(let name): "“\(name)” must be a string in double quotes"
    case .documentCount(let listed):
      "the front matter lists \(listed == 1 ? "1 document" : "\(listed) documents"), the text has another number"
    case .otherTitle(let title): "the title is not that of the front matter, “\(title)”"
    case .otherHeading(let expected):
      "the heading and the comment under it differ; by the comment it is “\(expected)”"
    case .noComment: "a heading without the comment that says what its section is"
    case .badComment(let attribute): "the comment has no good “\(attribute)”"
    case .strayText: "text where a heading must stand"
    case .wrapped: "a paragraph must stand on one line"
    case .openFence: "a block of code without an end"
    case .unknownReason(let reason): "“\(reason)” is no reason to set a part apart"
    case .notJSON: "not JSON"
    case .badMember(let name, let expected): "“\(name)” must be \(expected)"
    }
  }

  private static func words(for error: UnknownLabel) -> String {
    "there is no label “\(error.label)”. There are \(error.known.map(\.rawValue).joined(separator: ", "))."
  }

  private static func words(for error: WritingError) -> String {
    switch error {
    case .exists(let path): "\(path): exists already. --force replaces it."
    case .readOnly(let path): "\(path): read-only. Make it writable to replace it, or name another file."
    case .directory(let path): "\(path): a directory. Name a file in it."
    case .special(let path): "\(path): a device or a pipe. Leave out -o and redirect the output to it."
    case .failed(let path, let number): "\(path): \(words(forSystem: number))"
    }
  }

  private static func words(for error: StateError) -> String {
    switch error {
    case .damaged(let path):
      "\(path): damaged, so what was kept there cannot be read. Mend it, or move it away."
    case .setAside(_, let aside): "what was kept could not be read and is set aside as \(aside)"
    case .newer(let path):
      "nothing is kept: \(path): written by a newer Triptych, whose files this one leaves as they are."
    case .wasOpen(let path, let others):
      "\(path)\(others == 0 ? "" : " (and \(others) more)"): others could open it. They cannot any more."
    case .special(let path): "nothing is kept: \(path): a pipe or a device. Take it away."
    case .locked(let path): "nothing was kept: another program holds \(path). End it, or try again."
    case .failed(let path, let number): "nothing is kept: \(path): \(words(forSystem: number))"
    }
  }

  private static func words(for fact: ConfigurationError.Fact) -> String {
    switch fact {
    case .syntax(let words): words
    case .unknownKey(let key): "“\(key)” means nothing here"
    case .repeated(let key): "“\(key)” stands here a second time"
    case .wrongType(let key, let expected): "“\(key)” must be \(expected)"
    case .unknownValue(let value, let key, let known):
      "“\(value)” is no \(key): use \(known.joined(separator: ", "))"
    case .outOfRange(let key, let range): "“\(key)” must be \(range.lowerBound) to \(range.upperBound)"
    case .rebinding(.unknownAction(let action)):
      "there is no action “\(action)”: triptych --list-keys prints them"
    case .rebinding(.unknownKey(let key, _)):
      "“\(key)” is no key: use j, ZZ, C-e, M-r, Tab, Enter, Esc, SPC, Up, PgDn, F1 and the like"
    case .rebinding(.taken(let key, _, let other)): "the key “\(key)” is taken by \(other.rawValue) above"
    }
  }

  private static func words(for failure: TerminalFailure) -> String {
    switch failure {
    case .noTerminal: "no terminal to read on. “triptych compare” prints the comparison."
    case .unknownTerminal(""): "TERM is not set. Set it to the terminal’s kind, such as xterm."
    case .unknownTerminal(let name):
      "nothing is known of the terminal “\(name)”. Set TERM to another kind, such as xterm."
    case .dumbTerminal(let name):
      "the terminal “\(name)” cannot move its cursor. “triptych compare” prints the comparison."
    case .failed(EMFILE):
      "the terminal cannot be opened: too many files are open. Raise the limit, as with “ulimit -n 64”."
    case .failed(let number): "the terminal cannot be opened: \(words(forSystem: number))"
    }
  }

  private static func words(for error: ScreenTooSmall) -> String {
    "screen \(error.size.columns)×\(error.size.rows); needs \(State.smallest.columns)×\(State.smallest.rows). "
      + "Enlarge it and open again."
  }

  private static func words(for fact: LabelSetError.Fact) -> String {
    switch fact {
    case .syntax(let words): words
    case .missing(let key): "“\(key)” is missing"
    case .wrongType(let key, let expected): "“\(key)” must be \(expected)"
    case .unknownKey(let key): "“\(key)” means nothing here"
    case .badID(let id): "“\(id)” is no id: use lower-case letters, digits and hyphens"
    case .unknownRole(let role): "“\(role)” is no role: use side, shared, report or aside"
    case .repeatedLabel(let label): "the label “\(label)” stands here a second time"
    case .noWordings(let label): "nothing announces the label “\(label)”: give it words or wordings"
    case .badWording(let wording):
      "“\(wording)” is no wording: lower-case words, a|b, a?, {side}, {noun}, {topic}, {rest}"
    }
  }

  private static func place(of error: LabelSetError) -> String {
    "\(error.file):\(error.line)" + (error.column.map { ":\($0)" } ?? "")
  }

  private static func words(forSystem number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }
}
