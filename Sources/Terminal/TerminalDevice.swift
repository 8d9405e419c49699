/// A terminal: it shows canvases and reports events.
public protocol TerminalDevice: AnyObject {
  /// The size of the screen now.
  var size: Size { get }

  /// Shows a canvas, with the hardware cursor on `cursor` (hidden where nil).
  func show(_ canvas: Canvas, cursor: Point?)

  /// Waits for the next event.
  func nextEvent() -> Event

  /// The next event if one is waiting: keys are drained before the screen is drawn again.
  func waitingEvent() -> Event?

  /// Draws everything anew at the next `show`.
  func invalidate()

  /// Stops the program as `C-z` does in a shell; returns when it goes on. The events after it are `resumed`
  /// and, where the size has changed meanwhile, `resize`.
  func suspend()

  /// Gives the terminal back as it was.
  func restore()
}
