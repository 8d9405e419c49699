import CResources
import Documents

/// The sample inside the program: two invented articles on a town's dam, one with its sides labelled.
enum Sample {
  /// The articles, in the order they are shown.
  static var sources: [Source] {
    [
      source("teck-valley-courier.txt", triptych_sample_courier()),
      source("lower-river-post.txt", triptych_sample_post()),
    ]
  }

  private static func source(_ name: String, _ resource: TriptychResource) -> Source {
    let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.count)
    return Source(path: name, String(decoding: bytes, as: UTF8.self))
  }
}
