package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example's files in an editor show what a check of them reports. */
final class SameFindingsTest {

  private static final Path EXAMPLE = Path.of("../examples/web-shop").toAbsolutePath().normalize();

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

  private static List<String> reported() {
    try (Sources sources = Sources.of(List.of(EXAMPLE.resolve("src")))) {
      CheckRequest request =
          new CheckRequest(
              List.of(), Map.of(), List.of(), 0, StandardCharsets.UTF_8, List.of(), "nothing");
      CheckReport report = new Checker(Engine.javac()).check(sources, request, progress -> {});
      return report.hits().stream()
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
}
