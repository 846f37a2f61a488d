package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All rules on the project's own code. */
class OwnCodeTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void nothingIsFoundInOwnCode() throws IOException {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, true);
    Report report = JavacRun.of(Vet.of(rules, Map.of()), options).check(sources(), step -> {});

    assertThat(report.problems()).isEmpty();
    assertThat(report.files().stream().flatMap(OwnCodeTest::facts)).isEmpty();
    assertThat(report.files().stream().filter(file -> !file.parsed())).isEmpty();
    assertThat(report.checked()).isGreaterThan(100);
  }

  /** The code of all modules that is shipped; half of the samples is wrong on purpose. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path main :
          modules
              .filter(module -> !module.endsWith("samples"))
              .map(module -> module.resolve("src/main/java"))
              .sorted()
              .toList()) {
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }

  private static Stream<String> facts(FileReport file) {
    return file.findings().stream().map(found -> file.file() + ": " + found.message());
  }
}
