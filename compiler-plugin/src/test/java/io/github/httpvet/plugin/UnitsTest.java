package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every unit is checked once and whole, in whatever order javac goes through its types. */
class UnitsTest {

  private static final String LEAK =
      "[HttpResponseNotClosed] `response` is not closed when the method returns early, so its"
          + " connection is never reused";

  private static Compilation compile(List<JavaFileObject> sources) {
    return javac().withOptions("-Xplugin:HttpVet").compile(sources);
  }

  private static JavaFileObject unit(String name, String[]... classes) {
    return JavaFileObjects.forSourceLines(
        name, Stream.of(classes).flatMap(Stream::of).toArray(String[]::new));
  }

  private static List<String> leaks(Compilation compilation) {
    return Diagnosed.lines(compilation).stream().filter(line -> line.endsWith(LEAK)).toList();
  }

  @Test
  void everyUnitIsChecked() {
    List<JavaFileObject> sources =
        IntStream.range(0, 20).mapToObj(i -> Sources.silentServer("A" + i)).toList();

    Compilation compilation = compile(sources);

    assertThat(compilation).succeeded();
    assertThat(Diagnosed.lines(compilation))
        .containsExactlyElementsIn(
            IntStream.range(0, 20)
                .mapToObj(i -> "WARNING A" + i + ".java:6:9 " + Sources.TIMEOUT)
                .toList());
  }

  /** The policy decides how much of a unit javac has taken apart when it turns to its next type. */
  @ParameterizedTest
  @ValueSource(strings = {"bytodo", "byfile", "simple", "attr"})
  void everyTypeOfAUnitIsChecked(String policy) {
    JavaFileObject source =
        unit(
            "A", Sources.leak("class A"), Sources.leak("class B"), Sources.leak("record C(int c)"));

    Compilation compilation =
        javac().withOptions("-Xplugin:HttpVet", "-XDcompilePolicy=" + policy).compile(source);

    assertThat(leaks(compilation))
        .containsExactly(
            "WARNING A.java:4:25 " + LEAK,
            "WARNING A.java:17:25 " + LEAK,
            "WARNING A.java:30:25 " + LEAK);
  }

  /** javac generates a class's superclass first, and so comes to the last type of a unit first. */
  @Test
  void typesThatAreGeneratedOutOfOrderAreChecked() {
    JavaFileObject first = unit("Sub", Sources.leak("class Sub extends Base"));
    JavaFileObject second =
        unit("A", Sources.leak("class A extends Sub"), Sources.leak("class Base"));

    Compilation compilation = compile(List.of(first, second));

    assertThat(compilation).succeeded();
    assertThat(leaks(compilation))
        .containsExactly(
            "WARNING Sub.java:4:25 " + LEAK,
            "WARNING A.java:4:25 " + LEAK,
            "WARNING A.java:17:25 " + LEAK);
  }

  /**
   * Code that only the types of the other class explain: a field of a client, a lambda's result.
   */
  @Test
  void typesOfAUnitKnowEachOther() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "A",
            "class A {",
            "  java.util.function.Supplier<B> b = () -> new B();",
            "  int get(java.net.URL url) throws java.io.IOException {",
            "    return b.get().open(url).getResponseCode();",
            "  }",
            "}",
            "class B {",
            "  java.net.HttpURLConnection open(java.net.URL url) throws java.io.IOException {",
            "    var connection = (java.net.HttpURLConnection) url.openConnection();",
            "    connection.setConnectTimeout(1000);",
            "    connection.setReadTimeout(1000);",
            "    connection.setRequestMethod(\"HEAD\");",
            "    return connection;",
            "  }",
            "}");

    assertThat(compile(List.of(source))).succeededWithoutWarnings();
  }

  private static final JavaFileObject HTTP =
      JavaFileObjects.forSourceLines(
          "Http",
          "import java.net.http.*;",
          "class Http {",
          "  HttpClient client;",
          "  java.io.InputStream get(HttpRequest request) throws Exception {",
          "    return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();",
          "  }",
          "}");

  private static final JavaFileObject USER =
      JavaFileObjects.forSourceLines(
          "User",
          "class User {",
          "  int first(Http http) throws Exception { return http.get(null).read(); }",
          "}");

  /** What is found by what another unit tells is an error in time: there is no class for it. */
  @Test
  void unitsTellEachOtherBeforeCodeIsGenerated(@TempDir Path folder) throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options =
        List.of(
            "-processorpath",
            path,
            "-d",
            folder.toString(),
            "-Xplugin:HttpVet severity.HttpResponseNotClosed=error");
    for (List<JavaFileObject> sources : List.of(List.of(HTTP, USER), List.of(USER, HTTP))) {
      DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
      boolean isGood =
          ToolProvider.getSystemJavaCompiler()
              .getTask(null, null, said, options, null, sources)
              .call();

      assertThat(isGood).isFalse();
      assertThat(said.getDiagnostics()).hasSize(1);
      assertThat(said.getDiagnostics().get(0).getMessage(Locale.ROOT))
          .startsWith("[HttpResponseNotClosed] The stream of `get` is never closed");
      assertThat(Files.exists(folder.resolve("User.class"))).isFalse();
    }
  }

  @Test
  void unitsWithErrorsTellWhatIsSeenOfThem() {
    JavaFileObject broken =
        JavaFileObjects.forSourceLines(
            "Broken",
            "class Broken {",
            "  int x = missing;",
            "  int first(Http http) throws Exception { return http.get(null).read(); }",
            "}");

    Compilation compilation = compile(List.of(broken, HTTP));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadWarningContaining("[HttpResponseNotClosed] The stream of `get`");
  }

  @Test
  void nestedTypesAreCheckedOnce() {
    List<String> lines = new ArrayList<>(List.of("class A {"));
    lines.addAll(List.of(Sources.leak("  static class N")));
    lines.add("  Runnable r = () -> { class Local {");
    lines.addAll(List.of(Sources.leak("  class Deep")));
    lines.add("}};}");
    JavaFileObject source = JavaFileObjects.forSourceLines("A", lines.toArray(String[]::new));

    Compilation compilation = compile(List.of(source));

    assertThat(leaks(compilation)).hasSize(2);
  }

  @Test
  void errorInOneTypeHidesNoFindingInAnother() {
    JavaFileObject source =
        unit("A", Sources.leak("class A"), new String[] {"class B { int x = missing; }"});

    Compilation compilation = compile(List.of(source, Sources.silentServer("C")));

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(leaks(compilation)).containsExactly("WARNING A.java:4:25 " + LEAK);
    assertThat(compilation).hadWarningContaining(Sources.TIMEOUT);
  }

  @Test
  void unitsWithoutTypesAreLeftAlone() {
    Compilation compilation =
        compile(
            List.of(
                JavaFileObjects.forSourceString("p.package-info", "package p; // java.net.http"),
                JavaFileObjects.forSourceString("Empty", "// java.net.http.HttpClient"),
                JavaFileObjects.forSourceString("Semicolon", ";; // java.net.http.HttpClient"),
                JavaFileObjects.forSourceString("p.A", "package p; class A {}")));

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void windowsLineEndsCountOnce() {
    String text =
        String.join("\r\n", Sources.leak("class A")).replace("var response", "var\t\u00fc");
    text = text.replace("response.statusCode", "\u00fc.statusCode");
    text = text.replace("response.body", "\u00fc.body");

    Compilation compilation = compile(List.of(JavaFileObjects.forSourceString("A", text)));

    assertThat(compilation)
        .hadWarningContaining("[HttpResponseNotClosed] `\u00fc` is not closed")
        .inFile(JavaFileObjects.forSourceString("A", text))
        .onLine(4);
  }
}
