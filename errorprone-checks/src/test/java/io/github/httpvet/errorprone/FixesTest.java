package io.github.httpvet.errorprone;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That Error Prone makes the fixes of findings, where it is told to. */
final class FixesTest {

  private static final String SOURCE =
      """
      package shop;

      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      import java.util.List;

      class A {
        void load(List<HttpRequest> requests) throws Exception {
          for (HttpRequest request : requests) {
            HttpClient client = HttpClient.newHttpClient();
            client.send(request, BodyHandlers.discarding());
          }
        }
      }
      """;

  private static final String REAL = "-Xep:Leak:OFF -Xep:Spill:OFF ";

  @TempDir private Path directory;

  @Test
  void patchesInPlace() throws IOException {
    new Compilation(directory)
        .plugin(REAL + "-XepPatchChecks:HttpClientInLoop -XepPatchLocation:IN_PLACE")
        .add("A.java", SOURCE)
        .run();

    assertThat(Files.readString(directory.resolve("A.java")))
        .isEqualTo(
            SOURCE
                .replace("      HttpClient client = HttpClient.newHttpClient();\n", "")
                .replace(
                    "    for (HttpRequest",
                    "    HttpClient client = HttpClient.newHttpClient();\n    for (HttpRequest"));
  }

  @Test
  void setsTheTimesOfTheFlags() throws IOException {
    String silent =
        """
        import java.io.InputStream;
        import java.net.URL;
        import java.net.URLConnection;

        class B {
          int first(URL url) throws java.io.IOException {
            URLConnection connection = new URL("http://x.y/").openConnection();
            try (InputStream in = connection.getInputStream()) {
              return in.read();
            }
          }
        }
        """;
    new Compilation(directory)
        .plugin(
            REAL
                + "-XepOpt:FixTimeout:connect=1s"
                + " -XepPatchChecks:HttpTimeoutMissing -XepPatchLocation:IN_PLACE")
        .add("B.java", silent)
        .run();

    assertThat(Files.readString(directory.resolve("B.java")))
        .contains(
            "    connection.setConnectTimeout(1_000);\n    connection.setReadTimeout(30_000);\n");
  }

  @Test
  void changesNothingUnlessAsked() throws IOException {
    new Compilation(directory).plugin(REAL).add("A.java", SOURCE).run();

    assertThat(Files.readString(directory.resolve("A.java"))).isEqualTo(SOURCE);
  }
}
