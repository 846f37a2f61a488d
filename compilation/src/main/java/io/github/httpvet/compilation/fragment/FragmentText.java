package io.github.httpvet.compilation.fragment;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the text of a fragment. */
final class FragmentText {

  private final List<String> lines;
  private final Path folder;
  private final Path base;
  private final Source.Root root;
  private final List<RuleInfo> rules;
  private int at = 1;

  FragmentText(List<String> lines, Path folder, Path base, Source.Root root, List<RuleInfo> rules) {
    this.lines = lines;
    this.folder = folder;
    this.base = base;
    this.root = root;
    this.rules = rules;
  }

  /**
   * The fragment.
   *
   * @throws IllegalStateException if the text is of another version or not whole
   */
  Fragment parse() {
    if (lines.isEmpty() || !lines.get(0).equals(Fragment.HEAD)) {
      throw new IllegalStateException("another notation");
    }
    try {
      String[] source = fields("source");
      Source named = source(folder.resolve(source[1]).normalize());
      List<Hit> hits = new ArrayList<>();
      while (is("finding")) {
        hits.add(hit(named));
      }
      fields("end");
      return new Fragment(named, source[1], source[2], hits);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalStateException("line " + at, e);
    }
  }

  private Source source(Path file) {
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    String path = shown.toString().replace(file.getFileSystem().getSeparator(), "/");
    return new Source(file, path, path, root);
  }

  private Hit hit(Source source) {
    String[] head = fields("finding");
    int line = Integer.parseInt(head[3]);
    List<String[]> steps = all("step");
    List<Hit.CodeLine> code =
        all("code").stream().map(f -> new Hit.CodeLine(Integer.parseInt(f[1]), f[2])).toList();
    return new Hit(
        source,
        rule(head[1]),
        level(head[2]),
        line,
        Integer.parseInt(head[4]),
        Integer.parseInt(head[5]),
        head[6],
        text(code, line),
        steps.stream().map(step -> step(step, code)).toList(),
        code,
        head[7],
        List.of(),
        head[8]);
  }

  private static Hit.Step step(String[] fields, List<Hit.CodeLine> code) {
    int line = Integer.parseInt(fields[1]);
    return new Hit.Step(
        line,
        Integer.parseInt(fields[2]),
        Integer.parseInt(fields[3]),
        text(code, line),
        fields[4]);
  }

  private static String text(List<Hit.CodeLine> code, int line) {
    return code.stream()
        .filter(given -> given.number() == line)
        .map(Hit.CodeLine::text)
        .findFirst()
        .orElse("");
  }

  private RuleInfo rule(String name) {
    return rules.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseGet(() -> new RuleInfo(name, name, name, true, List.of()));
  }

  private static Severity level(String word) {
    return Stream.of(Severity.values())
        .filter(level -> level.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private List<String[]> all(String kind) {
    List<String[]> all = new ArrayList<>();
    while (is(kind)) {
      all.add(fields(kind));
    }
    return all;
  }

  private boolean is(String kind) {
    return at < lines.size() && lines.get(at).startsWith(kind + "\t");
  }

  private String[] fields(String kind) {
    String[] fields = lines.get(at).split("\t", -1);
    if (!fields[0].equals(kind)) {
      throw new IllegalArgumentException(fields[0]);
    }
    at++;
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Fragment.plain(fields[i]);
    }
    return fields;
  }
}
