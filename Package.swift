// swift-tools-version: 6.1
import PackageDescription

// What the parser of arguments imports stays its own: a call into the larger Foundation doubles the program.
let ownImports: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

// Beside itself what a static libxml2 needs; a dynamic one finds them by itself.
let libxml2: [LinkerSetting] = ["xml2", "icuuc", "icudata", "lzma", "z", "m", "stdc++"].map {
  .linkedLibrary($0)
}

// The folders under Sources are the architecture: data flows from Loading through Segmentation and
// Comparison to Layout and Interface, never back. A test compares every import with this list.
let package = Package(
  name: "Triptych",
  products: [
    .executable(name: "triptych", targets: ["triptych"]),
    .library(name: "Segmentation", targets: ["Segmentation", "Documents", "LabelSets"]),
    .library(name: "Comparison", targets: ["Comparison", "Documents"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Text: words, folding, width, wrapping; JSON, TOML.
    .target(name: "Typography", dependencies: ["CICU", "CUTF8Proc"]),
    .target(name: "JSONReading"),
    .target(name: "TOMLReading", dependencies: ["CTOML"]),

    // Documents: the words of the glossary as values, and how bytes become them.
    .target(name: "Documents", dependencies: ["Typography"]),
    .target(
      name: "Loading", dependencies: ["CDigest", "CICU", "CMail", "CUchardet", "CXML", "CZip", "Documents"]),
    .target(name: "LabelSets", dependencies: ["Documents", "TOMLReading"]),
    .target(name: "Boilerplate", dependencies: ["Documents"]),
    .target(name: "Bylines"),
    .target(name: "WebPages", dependencies: ["Boilerplate", "Bylines", "Documents", "JSONReading"]),
    .target(
      name: "Segmentation",
      dependencies: [
        "Boilerplate", "Bylines", "CMarkdown", "Documents", "LabelSets", "Typography", "WebPages",
      ],
      swiftSettings: ownImports),

    .target(name: "ExportReading", dependencies: ["Documents", "JSONReading"]),

    // What is done with documents.
    .target(name: "Comparison", dependencies: ["CStemmer", "Documents", "Typography"]),
    .target(name: "Search", dependencies: ["CPCRE2", "Documents", "Typography"]),
    .target(name: "Layout", dependencies: ["Comparison", "Documents", "Typography"]),
    .target(name: "Export", dependencies: ["Comparison", "Documents", "Layout", "Typography"]),

    // The screen.
    .target(name: "Terminal", dependencies: ["Typography"]),
    .target(
      name: "Interface",
      dependencies: ["Comparison", "Documents", "Export", "Layout", "Search", "Terminal", "Typography"]),
    .target(name: "NcursesTerminal", dependencies: ["CNcurses", "Terminal"]),

    // What is kept on disk.
    .target(name: "Storage", dependencies: ["Documents", "Interface", "Layout", "Terminal", "TOMLReading"]),

    // The command line.
    .executableTarget(
      name: "triptych",
      dependencies: [
        "CMemory", "Comparison", "CResources", "Documents", "Export", "ExportReading", "Interface",
        "JSONReading", "LabelSets", "Layout", "Loading", "NcursesTerminal", "Search", "Segmentation",
        "Storage", "Terminal", "Typography",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ownImports),

    // C: module maps and shims of a few lines, each imported by one file. On Debian they need libncurses-dev
    // (ncursesw and tinfo), libcmark-gfm-dev, libcmark-gfm-extensions-dev, libicu-dev, libmimetic-dev, libminizip-dev, libutf8proc-dev, nettle-dev,
    // libpcre2-dev, libstemmer-dev, libtomlplusplus-dev, libuchardet-dev and libxml2-dev; the tests need libvterm-dev too.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "CXML", dependencies: ["CLibXML2"], linkerSettings: libxml2),
    .target(name: "CMail", linkerSettings: [.linkedLibrary("mimetic"), .linkedLibrary("stdc++")]),
    .target(name: "CZip", linkerSettings: [.linkedLibrary("minizip"), .linkedLibrary("z")]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["nettle-dev"])]),
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icuuc"), .linkedLibrary("icudata"), .linkedLibrary("stdc++"), .linkedLibrary("m"),
      ]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CMarkdown",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    .target(name: "CTOML"),
    .target(name: "CResources"),

    // Tests: one target a module, and what they share.
    .target(name: "TestSupport", dependencies: ["CVTerm", "Documents"], path: "Tests/TestSupport"),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "Terminal"], path: "Tests/TerminalProbe"),
    // Measures the segmentation; no part of the program.
    .executableTarget(
      name: "Workbench", dependencies: ["Documents", "Export", "LabelSets", "Loading", "Segmentation"],
      path: "Tests/Workbench"),
    // Measures how work grows with its input; no part of the program.
    .executableTarget(
      name: "Growth",
      dependencies: [
        "Comparison", "Documents", "Export", "LabelSets", "Layout", "Search", "Segmentation", "Storage",
      ],
      path: "Tests/Growth"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "TypographyTests", dependencies: ["CICU", "TestSupport", "Typography"]),
    .testTarget(name: "JSONReadingTests", dependencies: ["JSONReading", "TestSupport"]),
    .testTarget(name: "TOMLReadingTests", dependencies: ["TestSupport", "TOMLReading"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TestSupport"]),
    .testTarget(name: "LoadingTests", dependencies: ["Loading", "TestSupport"]),
    .testTarget(name: "LabelSetsTests", dependencies: ["LabelSets", "TestSupport"]),
    .testTarget(
      name: "SegmentationTests", dependencies: ["LabelSets", "Segmentation", "TestSupport", "WebPages"]),
    .testTarget(name: "BoilerplateTests", dependencies: ["Boilerplate", "Documents", "TestSupport"]),
    .testTarget(name: "BylinesTests", dependencies: ["Bylines"]),
    .testTarget(name: "WebPagesTests", dependencies: ["TestSupport", "WebPages"]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: ["Comparison", "LabelSets", "Segmentation", "TestSupport", "Typography"]),
    .testTarget(name: "SearchTests", dependencies: ["Search", "TestSupport"]),
    .testTarget(
      name: "LayoutTests", dependencies: ["Layout", "LabelSets", "Segmentation", "TestSupport"]),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Export", "ExportReading", "LabelSets", "Segmentation", "TestSupport", "Typography"],
      exclude: ["Golden", "Judges"]),
    // The libraries as other programs use them.
    .testTarget(
      name: "LibraryTests",
      dependencies: ["Comparison", "Documents", "LabelSets", "Segmentation", "TestSupport"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "TestSupport", "Typography"]),
    .testTarget(
      name: "InterfaceTests", dependencies: ["Interface", "LabelSets", "Segmentation", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Documents", "Interface", "Layout", "Storage", "TestSupport"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Interface", "Storage", "TerminalProbe", "TestSupport", "triptych"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
