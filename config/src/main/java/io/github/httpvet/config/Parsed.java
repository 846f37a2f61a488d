package io.github.httpvet.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The content of a configuration file while it is read, and behind a {@link Configuration}. */
final class Parsed {

  /** Absolute; null if there is none. */
  Path file;

  final Map<String, Severity> severities = new HashMap<>();
  final Map<String, String> options = new TreeMap<>();
  final List<PathGroup> groups = new ArrayList<>();
  List<Glob> excludes = List.of();
  boolean excludesGenerated;
  Path baselineFile;
  Baseline baseline = Baseline.NONE;

  /** Absolute; null if findings are not kept. */
  Path findings;

  /** The line of each key that is given. */
  final Map<String, Integer> lines = new HashMap<>();

  Parsed copy() {
    Parsed copy = new Parsed();
    copy.file = file;
    copy.severities.putAll(severities);
    copy.options.putAll(options);
    copy.groups.addAll(groups);
    copy.excludes = excludes;
    copy.excludesGenerated = excludesGenerated;
    copy.baselineFile = baselineFile;
    copy.baseline = baseline;
    copy.findings = findings;
    copy.lines.putAll(lines);
    return copy;
  }
}
