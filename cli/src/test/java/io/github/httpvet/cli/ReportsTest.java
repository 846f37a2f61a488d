package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports of one run. */
final class ReportsTest {

  private final FakeEngine engine = new FakeEngine();
  @TempDir private Path folder;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("Shop.java"), "class Shop { int x = leak(1); }");
  }

  @Test
  void writesEachBesideTheTextThatIsShown() throws IOException {
    Path sarif = folder.resolve("a.sarif");
    Path junit = folder.resolve("with blank=b.xml");
    Cli run =
        Cli.run(
            engine, "check", "--report", "sarif=" + sarif, "--report", "JUnit=" + junit, source);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[HttpLeak]");
    assertThat(Files.readString(sarif)).contains("\"2.1.0\"");
    assertThat(Files.readString(junit)).contains("<testsuites");
    assertThat(run.errors())
        .containsExactly("1 finding in 1 file, written to " + sarif + ", " + junit);
    assertThat(engine.job().sources()).containsExactly(source);
  }

  @Test
  void refusesWhatCannotBeWrittenBeforeItChecks() {
    Path out = folder.resolve("out");
    wrong("--report sarif is not of the form FORMAT=FILE", "--report", "sarif");
    wrong("--report =x is not of the form FORMAT=FILE", "--report", "=x");
    wrong("--report sarif= is not of the form FORMAT=FILE", "--report", "sarif=");
    Cli unknown = Cli.run(engine, "check", "--report", "pdf=" + out, source);
    assertThat(unknown.err()).contains("--report pdf=" + out + ": 'pdf' is none of text, json");
    wrong("--report " + folder + " is a folder", "--report", "json=" + folder);
    wrong(
        "--report " + out + " is to be written twice", "--output", out, "--report", "json=" + out);
  }

  private void wrong(String message, Object... options) {
    Object[] args = new Object[options.length + 2];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = source;
    Cli run = Cli.run(engine, args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("httpvet: " + message);
    assertThat(run.out()).isEmpty();
  }
}
