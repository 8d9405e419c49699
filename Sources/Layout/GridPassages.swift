import Comparison
import Documents

extension Grid {
  /// The passage that a text belongs to; nil for heads and for the headings that stand over a column.
  public func passage(holding address: TextAddress) -> Passage? {
    guard let entry = entry(holding: address) else { return nil }
    let item = entries[entry].items.firstIndex { item in
      item.block == address.place || item.headings.contains(address.place)
    }
    return item.map { Passage(entry: entry, item: $0) }
  }

  /// The text by which a passage is found again: its block, else the last heading over none.
  public func address(of passage: Passage) -> TextAddress? {
    let entry = entries[passage.entry]
    guard entry.items.indices.contains(passage.item) else { return nil }
    let item = entry.items[passage.item]
    return (item.block ?? item.headings.last).map { TextAddress(document: entry.document, place: $0) }
  }
}
