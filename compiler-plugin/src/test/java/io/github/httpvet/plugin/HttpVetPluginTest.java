package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of a compilation with the plug-in. */
class HttpVetPluginTest {

  private static final JavaFileObject SILENT = Sources.silentServer("A");

  private static Compilation compile(JavaFileObject source, Object... options) {
    return javac().withOptions(options).compile(source);
  }

  @Test
  void findingIsAWarningAtTheName() {
    Compilation compilation = compile(SILENT, "-Xplugin:HttpVet");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining(Sources.TIMEOUT)
        .inFile(SILENT)
        .onLine(6)
        .atColumn(9);
    assertThat(compilation)
        .hadWarningContaining("\n  hint: Call `setConnectTimeout` and `setReadTimeout` of ");
    assertThat(compilation).hadWarningContaining("\n  more: httpvet explain HttpTimeoutMissing");
  }

  @Test
  void nothingIsReportedWithoutThePlugin() {
    assertThat(compile(SILENT)).succeededWithoutWarnings();
  }

  @Test
  void errorFailsTheCompilation() {
    Compilation compilation = compile(SILENT, "-Xplugin:HttpVet severity.HttpTimeoutMissing=error");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(Sources.TIMEOUT)
        .inFile(SILENT)
        .onLine(6)
        .atColumn(9);
  }

  @Test
  void errorsOfAllUnitsAreReported() {
    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVet severity.HttpTimeoutMissing=error")
            .compile(SILENT, Sources.silentServer("B"), Sources.silentServer("C"));

    assertThat(compilation).failed();
    assertThat(Diagnosed.lines(compilation))
        .containsExactly(
            "ERROR A.java:6:9 " + Sources.TIMEOUT,
            "ERROR B.java:6:9 " + Sources.TIMEOUT,
            "ERROR C.java:6:9 " + Sources.TIMEOUT);
  }

  @Test
  void noteFailsNothing() {
    Compilation compilation =
        compile(SILENT, "-Xplugin:HttpVet severity.HttpTimeoutMissing=note", "-Werror");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadNoteContaining(Sources.TIMEOUT).inFile(SILENT).onLine(6).atColumn(9);
  }

  @Test
  void offIsSilent() {
    assertThat(compile(SILENT, "-Xplugin:HttpVet severity.HttpTimeoutMissing=off"))
        .succeededWithoutWarnings();
  }

  @Test
  void severityIsOfOneRule() {
    assertThat(compile(SILENT, "-Xplugin:HttpVet severity.HttpResponseNotClosed=error"))
        .hadWarningContaining(Sources.TIMEOUT);
  }

  @Test
  void warningsFailWhereJavacsDo() {
    Compilation compilation = compile(SILENT, "-Xplugin:HttpVet", "-Werror");

    assertThat(compilation).failed();
    assertThat(compilation).hadWarningContaining(Sources.TIMEOUT);
  }

  @Test
  void warningsAreSilencedAsJavacsAre() {
    assertThat(compile(SILENT, "-Xplugin:HttpVet", "-nowarn")).succeededWithoutWarnings();
    assertThat(compile(SILENT, "-Xplugin:HttpVet severity.HttpTimeoutMissing=error", "-nowarn"))
        .failed();
  }

  @Test
  void warningsAreCountedAsJavacsAre() {
    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVet", "-Xmaxwarns", "1")
            .compile(SILENT, Sources.silentServer("B"));

    assertThat(compilation).hadWarningCount(1);
  }

  @Test
  void optionsReachTheRule() {
    assertThat(compile(SILENT, "-Xplugin:HttpVet option.HttpTimeoutMissing.requiredPhases=connect"))
        .hadWarningContaining("What `openConnection` gives has no timeout for connect, so");
  }

  @Test
  void severalArgumentsAreTaken() {
    Compilation compilation =
        compile(
            SILENT,
            "-Xplugin:HttpVet  severity.HttpTimeoutMissing=off   severity.HttpTimeoutMissing=note"
                + " option.HttpTimeoutMissing.requiredPhases=connect severity.HttpClientInLoop=off");

    assertThat(Diagnosed.lines(compilation))
        .containsExactly(
            "NOTE A.java:6:9 [HttpTimeoutMissing] What `openConnection` gives has no timeout for connect,"
                + " so a host that does not answer holds it for about two minutes");
  }

  @Test
  void suppressionsAreHonoured() {
    for (String rule : List.of("HttpTimeoutMissing", "PMD.HttpTimeoutMissing", "all")) {
      String head = "@SuppressWarnings({\"unchecked\", \"" + rule + "\"}) class A";
      assertThat(compile(Sources.silentServer("A", head), "-Xplugin:HttpVet"))
          .succeededWithoutWarnings();
    }
    assertThat(
            compile(
                Sources.silentServer("A", "@SuppressWarnings(\"HttpClientInLoop\") class A"),
                "-Xplugin:HttpVet"))
        .hadWarningCount(1);
  }

  @Test
  void variableCarriesASuppression() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "A",
            "class A {",
            "  int get(java.net.URL url) throws java.io.IOException {",
            "    @SuppressWarnings(\"HttpTimeoutMissing\")",
            "    var connection = (java.net.HttpURLConnection) url.openConnection();",
            "    try { return connection.getResponseCode(); } finally { connection.disconnect(); }",
            "  }",
            "}");

    assertThat(compile(source, "-Xplugin:HttpVet")).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HttpTimeoutMissing=error|unknown argument `HttpTimeoutMissing=error`; there are:"
            + " severity=LEVEL, severity.RULE=LEVEL, option.RULE.OPTION=VALUE, models=FILE, notes=true, facts=false, config=FILE, config=none, findings=FOLDER, findings=none",
        "severity.HttpTimeoutMissing|unknown argument `severity.HttpTimeoutMissing`; there are:"
            + " severity=LEVEL, severity.RULE=LEVEL, option.RULE.OPTION=VALUE, models=FILE, notes=true, facts=false, config=FILE, config=none, findings=FOLDER, findings=none",
        "severity.Http=error|unknown rule `Http`; there are: RULES",
        "severity.HttpTimeoutMissing=ERROR|`severity.HttpTimeoutMissing=ERROR`: the level is not"
            + " one of off, note, warning, error",
      })
  void wrongArgumentIsOneError(String row) {
    int bar = row.indexOf('|');
    String rules = Vet.rules().stream().map(RuleInfo::name).collect(joining(", "));

    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVet " + row.substring(0, bar))
            .compile(SILENT, Sources.silentServer("B"));

    assertThat(compilation).failed();
    assertThat(Diagnosed.lines(compilation))
        .containsExactly(
            "ERROR httpvet: -Xplugin:HttpVet: " + row.substring(bar + 1).replace("RULES", rules));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "option.HttpTimeoutMissing.phases=connect|unknown option `HttpTimeoutMissing:phases`;",
        "option.HttpTimeoutMissing.requiredPhases=lunch|option `HttpTimeoutMissing:requiredPhases`:"
            + " `lunch` is not one of ",
        "option.FixTimeout.connect=0s|option `FixTimeout:connect`: `0s` is not a time such as ",
        "models=no/such.txt|models: cannot read `no/such.txt`",
      })
  void wrongOptionIsOneError(String row) {
    int bar = row.indexOf('|');

    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVet " + row.substring(0, bar))
            .compile(SILENT, Sources.silentServer("B"));

    assertThat(compilation).failed();
    List<String> lines = Diagnosed.lines(compilation);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).startsWith("ERROR httpvet: " + row.substring(bar + 1));
  }
}
