package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.Engine;
import io.github.httpvet.compilation.fragment.FragmentWriter;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

  private final FakeEngine engine = new FakeEngine();
  @TempDir private Path folder;

  @Test
  void reportsWhatBuildsOfSeveralModulesKept() throws IOException {
    build("one", "One");
    build("two", "Two");
    Path page = folder.resolve("report.html");
    Cli run = Cli.run(engine, "report", "--base", folder, "--report", "html=" + page, folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("one/One.java:1:25: warning: [HttpLeak] ");
    assertThat(run.out()).contains("two/Two.java:1:25: warning: [HttpLeak] ");
    assertThat(run.out()).endsWith("2 findings in 2 files\n");
    assertThat(Files.readString(page)).contains("two/Two.java");
    assertThat(Cli.run(engine, "report", "--fail-on", "never", folder).code()).isEqualTo(0);
  }

  @Test
  void saysIfNothingWasKept() {
    Cli run = Cli.run(engine, "report", folder);
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.err()).contains("nothing was kept by a build there");
    assertThat(Cli.run(engine, "report", folder.resolve("gone")).code()).isEqualTo(2);
  }

  @Test
  void readsWhatTheConfigurationNames() throws IOException {
    build("one", "One");
    Path configuration = folder.resolve("httpvet.properties");
    Cli none = Cli.run(engine, "report", "--base", folder);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no folder is given, and no httpvet.properties names one");

    Files.writeString(configuration, "findings = one/target\n");
    Cli run = Cli.run(engine, "report", "--base", folder);
    assertThat(run.out()).contains("one/One.java:1:25: warning: [HttpLeak] ");
    assertThat(Cli.run(engine, "report", "--base", folder.resolve("one")).out())
        .contains("One.java:1:25: warning: [HttpLeak] ");

    Files.writeString(configuration, "findings = httpvet.properties\n");
    Cli wrong = Cli.run(engine, "report", "--base", folder);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("httpvet.properties is a file; findings are kept in a folder");
  }

  private void build(String module, String type) throws IOException {
    Path source = folder.resolve(module).resolve(type + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class " + type + " { int leaks = leak(1); }");
    Engine.Job job =
        new Engine.Job(
            List.of(source), List.of("HttpLeak"), Map.of(), List.of(), 0, StandardCharsets.UTF_8);
    Engine.FileResult result = engine.check(job, progress -> {}).files().get(0);
    new FragmentWriter(folder.resolve(module).resolve("target"))
        .write(
            source,
            result.unit(),
            result.findings().stream()
                .map(finding -> new Reported(finding, Severity.WARNING))
                .toList());
  }
}
