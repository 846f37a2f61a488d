package io.github.httpvet.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code git diff} prints. */
final class ChangedLinesOfGit {

  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final String NEW_FILE = "+++ ";

  private ChangedLinesOfGit() {}

  static Map<Path, BitSet> since(String commit, Git git) {
    String diff =
        git.ask(
                "diff",
                "--unified=0",
                "--find-renames",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                commit,
                "--",
                "*.java")
            .orElseThrow(() -> new UsageException("--since: git diff fails in " + git.top()));
    Map<Path, BitSet> lines = new HashMap<>();
    read(diff).forEach((path, set) -> lines.put(ChangedLines.real(git.top().resolve(path)), set));
    String untracked =
        git.ask("ls-files", "--others", "--exclude-standard", "-z", "--", "*.java")
            .orElseThrow(() -> new UsageException("--since: git ls-files fails in " + git.top()));
    for (String path : ChangedLines.parts(untracked)) {
      lines.put(ChangedLines.real(git.top().resolve(path)), ChangedLines.whole());
    }
    return lines;
  }

  /** The changed lines of each path; a line of code may look like one of the diff's own. */
  static Map<String, BitSet> read(String diff) {
    Map<String, BitSet> byPath = new HashMap<>();
    BitSet current = new BitSet();
    String[] lines = diff.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher hunk = HUNK.matcher(lines[i]);
      if (lines[i].startsWith(NEW_FILE)) {
        current = byPath.computeIfAbsent(path(lines[i]), key -> new BitSet());
      } else if (hunk.matches()) {
        int removed = count(hunk.group(1));
        int start = Integer.parseInt(hunk.group(2));
        int added = count(hunk.group(3));
        current.set(start, start + added);
        i = behind(lines, i, removed + added);
      }
    }
    return byPath;
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  /** The last line of a hunk's code, with the remarks about a missing end of the file. */
  private static int behind(String[] lines, int hunk, int count) {
    int last = hunk;
    int left = count;
    while (last + 1 < lines.length && (left > 0 || lines[last + 1].startsWith("\\"))) {
      last++;
      left -= lines[last].startsWith("\\") ? 0 : 1;
    }
    return last;
  }

  /** Git ends a path with a tab if it has blanks, and quotes one with special characters. */
  private static String path(String line) {
    String name = line.substring(NEW_FILE.length()).replaceFirst("\t$", "");
    String path = name.startsWith("\"") ? unquoted(name) : name;
    return path.startsWith("b/") ? path.substring(2) : path;
  }

  private static String unquoted(String name) {
    StringBuilder bytes = new StringBuilder();
    String inner = name.substring(1, Math.max(1, name.length() - 1));
    byte[] raw = inner.getBytes(StandardCharsets.UTF_8);
    String latin = new String(raw, StandardCharsets.ISO_8859_1);
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c != '\\' || i + 1 >= latin.length()) {
        bytes.append(c);
        continue;
      }
      i++;
      char escaped = latin.charAt(i);
      if (escaped >= '0' && escaped <= '7' && i + 2 < latin.length()) {
        bytes.append((char) Integer.parseInt(latin.substring(i, i + 3), 8));
        i += 2;
      } else {
        int known = "abtnvfr".indexOf(escaped);
        bytes.append(known < 0 ? escaped : "\007\b\t\n\013\f\r".charAt(known));
      }
    }
    return new String(
        bytes.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
