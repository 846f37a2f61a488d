package io.github.httpvet.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The plug-in beside annotation processors, other compilations and its own failures. */
class BesideTest {

  @Test
  void roundsOfProcessorsChangeNothing() {
    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVet")
            .withProcessors(new GeneratingProcessor(3))
            .compile(Sources.silentServer("A"));

    assertThat(compilation).succeeded();
    assertThat(Diagnosed.lines(compilation))
        .containsExactly(
            "WARNING A.java:6:9 " + Sources.TIMEOUT,
            "WARNING Generated0.java:6:9 " + Sources.TIMEOUT,
            "WARNING Generated1.java:6:9 " + Sources.TIMEOUT,
            "WARNING Generated2.java:6:9 " + Sources.TIMEOUT);
  }

  private static Compilation withLombok(JavaFileObject... sources) {
    Processor lombok =
        ServiceLoader.load(Processor.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(processor -> processor.getClass().getName().startsWith("lombok.launch."))
            .filter(processor -> processor.getClass().getSimpleName().equals("AnnotationProcessor"))
            .findFirst()
            .orElseThrow();
    return javac()
        .withOptions("-Xplugin:HttpVet", "-Xlint:-processing")
        .withProcessors(lombok)
        .compile(sources);
  }

  @Test
  void lombokKeepsPlaces() {
    Compilation compilation =
        withLombok(
            JavaFileObjects.forSourceLines(
                "A",
                "import lombok.*;",
                "@Data @Builder class A {",
                "  private final java.net.URL url;",
                "  @Getter(lazy = true) private final java.net.http.HttpClient http =",
                "      java.net.http.HttpClient.newHttpClient();",
                "  @SneakyThrows int get() {",
                "    val connection = (java.net.HttpURLConnection)",
                "        url.openConnection();",
                "    try { return connection.getResponseCode(); } finally { connection.disconnect(); }",
                "  }",
                "}"));

    assertThat(compilation).succeeded();
    assertThat(Diagnosed.lines(compilation))
        .containsExactly("WARNING A.java:8:13 " + Sources.TIMEOUT);
  }

  @Test
  void lombokClosesResponses() {
    String[] open = {
      "class A {",
      "  int get(java.net.http.HttpClient http, java.net.http.HttpRequest request)",
      "      throws Exception {",
      "    CLEANUP java.io.InputStream body = http.send(request,",
      "        java.net.http.HttpResponse.BodyHandlers.ofInputStream()).body();",
      "    if (body.available() == 0) {",
      "      return -1;",
      "    }",
      "    int first = body.read();",
      "    CLOSE",
      "    return first;",
      "  }",
      "}"
    };
    String text = String.join("\n", open);

    Compilation left =
        withLombok(
            JavaFileObjects.forSourceString(
                "A", text.replace("CLEANUP", "").replace("CLOSE", "body.close();")));
    Compilation closed =
        withLombok(
            JavaFileObjects.forSourceString(
                "A", text.replace("CLEANUP", "@lombok.Cleanup").replace("CLOSE", "")));

    assertThat(left).hadWarningContaining("[HttpResponseNotClosed]");
    assertThat(Diagnosed.lines(closed).stream().filter(line -> line.contains("NotClosed")).toList())
        .isEmpty();
  }

  @Test
  void crashIsOneNote() {
    String property = System.getProperty("httpvet.rethrow", "");
    assertThat(property).isEmpty();

    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVetCrashing", "-Werror")
            .compile(Sources.silentServer("A"), Sources.silentServer("B"));

    assertThat(compilation).succeeded();
    List<String> lines = Diagnosed.lines(compilation);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .startsWith(
            "NOTE A.java:1:1 httpvet: not checked: java.lang.IllegalStateException: as asked at");
  }

  @Test
  void crashAtTheStartIsOneNote() {
    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVetCrashing models=start", "-Werror")
            .compile(Sources.silentServer("A"), Sources.silentServer("B"));

    assertThat(compilation).succeeded();
    assertThat(Diagnosed.lines(compilation)).hasSize(1);
    assertThat(compilation)
        .hadNoteContaining("httpvet: not checked: java.lang.NoClassDefFoundError: gone");
  }

  @Test
  void endlessRecursionIsOneNote() {
    Compilation compilation =
        javac()
            .withOptions("-Xplugin:HttpVetCrashing", "-Werror")
            .compile(JavaFileObjects.forSourceString("A", "class A { int overflow; }"));

    assertThat(compilation).succeeded();
    assertThat(compilation).hadNoteContaining("not checked: java.lang.StackOverflowError");
  }

  @Test
  void brokenSourcesGetJavacsErrorsOnly() {
    String whole = String.join("\n", Sources.leak("class A"));
    for (int length = 1; length < whole.length(); length += 7) {
      Compilation compilation =
          javac()
              .withOptions("-Xplugin:HttpVet")
              .compile(
                  JavaFileObjects.forSourceString("A", whole.substring(0, length)),
                  JavaFileObjects.forSourceString(
                      "B", whole.replace("class A", "class B").replace("http.send", "lost.send")));

      assertThat(compilation).failed();
      assertThat(Diagnosed.lines(compilation).stream().filter(l -> l.contains("httpvet:")).toList())
          .isEmpty();
    }
  }

  @Test
  void compilationsAtTheSameTimeDoNotMix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String name = "A" + i;
        String level = i % 2 == 0 ? "note" : "warning";
        tasks.add(
            () ->
                Diagnosed.lines(
                    javac()
                        .withOptions("-Xplugin:HttpVet severity.HttpTimeoutMissing=" + level)
                        .compile(Sources.silentServer(name))));
      }
      List<Future<List<String>>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        String level = i % 2 == 0 ? "NOTE" : "WARNING";
        assertThat(results.get(i).get())
            .containsExactly(level + " A" + i + ".java:6:9 " + Sources.TIMEOUT);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
