package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.compilation.hit.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example's files in an editor show what a check of them reports. */
final class SameFindingsTest {

  private static final Path EXAMPLE = Path.of("../examples/web-shop").toAbsolutePath().normalize();

  /** Callers and helpers in files of their own. */
  private static final Path ACROSS =
      Path.of("../testkit/src/test/across").toAbsolutePath().normalize();

  @Test
  void anEditorShowsWhatACheckReports() throws IOException {
    List<String> shown = new ArrayList<>();
    try (Stream<Path> all = Files.walk(EXAMPLE.resolve("src"));
        EditorClient editor = EditorClient.connected()) {
      editor.start(null, EXAMPLE);
      for (Path file : all.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        editor.open(file, Files.readString(file));
        editor
            .next(file)
            .getDiagnostics()
            .forEach(
                one ->
                    shown.add(
                        file.getFileName()
                            + ":"
                            + (one.getRange().getStart().getLine() + 1)
                            + ":"
                            + (one.getRange().getStart().getCharacter() + 1)
                            + " "
                            + one.getCode().getLeft()
                            + " "
                            + one.getMessage()));
        editor.close(file);
      }
    }
    assertThat(shown).hasSize(9);
    assertThat(shown).containsExactlyElementsIn(reported()).inOrder();
  }

  @Test
  void anEditorShowsWhatACheckReportsAcrossFiles() throws IOException {
    Map<Path, List<String>> reported = new TreeMap<>();
    for (Hit hit : hits(ACROSS)) {
      reported
          .computeIfAbsent(hit.source().file(), file -> new ArrayList<>())
          .add(hit.line() + " " + hit.rule().name());
    }
    assertThat(reported.size()).isAtLeast(10);
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, ACROSS);
      for (Map.Entry<Path, List<String>> file : reported.entrySet()) {
        editor.open(file.getKey(), Files.readString(file.getKey()));
        assertThat(editor.findings(file.getKey(), file.getValue().size()))
            .isEqualTo(file.getValue());
      }
    }
  }

  private static List<Hit> hits(Path folder) {
    try (Sources sources = Sources.of(List.of(folder))) {
      CheckRequest request =
          new CheckRequest(
              List.of(), Map.of(), List.of(), 0, StandardCharsets.UTF_8, List.of(), "nothing");
      return new Checker(Engine.javac()).check(sources, request, progress -> {}).hits();
    }
  }

  private static List<String> reported() {
    return hits(EXAMPLE.resolve("src")).stream()
        .map(
            hit ->
                hit.source().file().getFileName()
                    + ":"
                    + hit.line()
                    + ":"
                    + hit.column()
                    + " "
                    + hit.rule().name()
                    + " "
                    + hit.message())
        .toList();
  }
}
