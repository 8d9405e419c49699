import Terminal

/// What keys do in the dialog of an export.
extension State {
  mutating func takeInExport(_ key: Key) -> [Effect] {
    guard let dialog = exportDialog else { return [] }
    let fields = fields(of: dialog.choice)
    switch (key.code, key.control) {
    case (.escape, _), (.character("c"), true): leaveExport()
    case (.enter, _), (.character("m"), true), (.character("j"), true): return endExport()
    case (.tab, _) where dialog.field == .path: return [.completePath(dialog.path.text)]
    case (.tab, _), (.down, _): exportDialog?.move(by: 1, in: fields)
    case (.backTab, _), (.up, _): exportDialog?.move(by: -1, in: fields)
    default:
      if dialog.field == .path {
        if exportDialog?.path.take(key) == true { exportDialog?.remark = nil }
      } else {
        takeOnField(key, fields)
      }
    }
    return []
  }

  /// Keys on a field with a choice mean what they mean elsewhere: along, and across.
  private mutating func takeOnField(_ key: Key, _ fields: [ExportDialog.Field]) {
    guard case .action(let action) = keys.meaning(of: [key]) else { return }
    switch action {
    case .lineDown, .nextRow: exportDialog?.move(by: 1, in: fields)
    case .lineUp, .previousRow: exportDialog?.move(by: -1, in: fields)
    case .nextColumn, .pageDown: changeField(by: 1)
    case .previousColumn: changeField(by: -1)
    case .quit: leaveExport()
    default: break
    }
  }

  private mutating func leaveExport() {
    exportDialog = nil
    message = "Nothing was written"
  }
}
