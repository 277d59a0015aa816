// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module exists where a dependency must be forbidden; the arrows are explained in `.github/CONTRIBUTING.md`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "badbuzz",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "badbuzz", targets: ["badbuzz"])],
  dependencies: [
    // Subcommands, help, shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // YAML nodes with line and column, for the diagnostics of scenario files.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    // The store of finished attempts, over the system's SQLite.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // The templates of reports: it escapes what they show, unless a template says otherwise.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    module("Codebook"),
    module("Scenarios", ["Codebook"]),
    .target(name: "CMachine"),
    module("Machine", ["CMachine"]),
    module("Simulation", ["Codebook", "Machine"]),
    module("Rhetoric", ["Codebook"]),
    module("Engine", ["Codebook", "Machine", "Scenarios", "Simulation", "Rhetoric"]),
    module("Laboratory", ["Codebook", "Machine", "Simulation", "Scenarios", "Rhetoric", "Engine"]),
    module("Screens", ["Engine"]),
    module("PlainText", ["Engine", "Laboratory"]),
    // SHA-256 of a case and of an attempt, by a library of the system.
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .target(
      name: "Digests", dependencies: ["CNettle"], swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libnettle.a", .when(platforms: [.linux])),
        .linkedLibrary("nettle", .when(platforms: [.macOS])),
      ]),
    module("Reports", ["Engine", .product(name: "Mustache", package: "swift-mustache")]),
    module("ScenarioCompiler", ["Scenarios", "Laboratory", "Digests", .product(name: "Yams", package: "Yams")]),
    module("Records", ["Engine", "Digests", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    module("Curses", ["Screens", "CNcurses"]),
    .executableTarget(
      name: "badbuzz",
      dependencies: [
        "Curses", "Laboratory", "PlainText", "Records", "Reports", "ScenarioCompiler",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // At a fixed address nothing has to be relocated at start, which takes a fifth of the time to the first screen.
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
      ]),
    .target(name: "Fixtures", dependencies: ["Scenarios"], path: "Tests/Fixtures", swiftSettings: strict),
    .target(
      name: "ReferenceWorkload", dependencies: ["Codebook", "Machine", "Simulation"], path: "Tests/ReferenceWorkload",
      swiftSettings: strict),
    tests("ReferenceWorkload", ["ReferenceWorkload"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Machine", "ReferenceWorkload", "Engine", "Laboratory", "Screens", "ScenarioCompiler",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", exclude: ["kernels.txt"], swiftSettings: strict),
    .target(
      name: "ReadingCorpus", dependencies: ["Codebook", "Rhetoric"], path: "Tests/ReadingCorpus",
      exclude: ["Replies", "Pairs.txt", "Parallel.txt"],
      swiftSettings: strict),
    .executableTarget(
      name: "ReadingTrainer",
      dependencies: [
        "Rhetoric", "ReadingCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/ReadingTrainer", swiftSettings: strict),
    tests("Codebook", ["Codebook"]),
    tests("Machine", ["Machine"]),
    tests("Digests", ["Digests"]),
    tests("Simulation", ["Simulation"]),
    tests("Rhetoric", ["Rhetoric", "ReadingCorpus"]),
    tests("ScenarioCompiler", ["ScenarioCompiler", "Laboratory", "Fixtures"]),
    tests("Laboratory", ["Laboratory", "ScenarioCompiler", "Fixtures"]),
    tests("Engine", ["Engine", "ScenarioCompiler", "Fixtures", "ReadingCorpus"]),
    tests("Screens", ["Screens", "Curses", "ScenarioCompiler", "Fixtures"]),
    tests("PlainText", ["PlainText", "Laboratory", "ScenarioCompiler", "Fixtures"]),
    tests("Records", ["Records", "ScenarioCompiler", "Fixtures"]),
    tests("Reports", ["Reports", "ScenarioCompiler", "Fixtures"]),
    tests("EndToEnd", ["badbuzz", "Screens", "Engine", "ScenarioCompiler", "Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
