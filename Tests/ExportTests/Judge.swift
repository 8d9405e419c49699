import Foundation
import TestSupport
import Testing

/// What programs that are not ours make of an export.
enum Judge {
  /// The answer of one of the judges in `Judges/judge.py`.
  static func answer<Answer: Decodable>(
    _ judge: String, _ export: String, file: String = "", as answer: Answer.Type = Answer.self
  ) throws -> Answer {
    let script = PackageFolder.path + "Tests/ExportTests/Judges/judge.py"
    let environment = ["PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"]
    let run = try CommandRun.program(
      "python3", [script, judge, file], input: Array(export.utf8), environment: environment)
    try #require(run.status == 0, "\(run.errorText)")
    return try JSONDecoder().decode(Answer.self, from: Data(run.output))
  }

  /// What tidy finds wrong with a page: a line for each error and each warning.
  static func tidy(_ page: String) throws -> String {
    try CommandRun.program("tidy", ["-q", "-e", "-utf8"], input: Array(page.utf8)).errorText
  }
}
