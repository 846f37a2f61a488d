package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeoutWaysTest {

  private static final Way DROPPED = way("timeout-dropped");
  private static final Way CONDITIONED = way("timeout-conditioned");
  private static final Way LATE = way("timeout-too-late");

  private static final String STATEMENTS =
      """
        int code(boolean all) throws IOException {
          HttpURLConnection connection =
              (HttpURLConnection) new URL("http://pages.example/").openConnection();
          connection.setConnectTimeout(1000);
          connection.setReadTimeout(1000);
          int code = connection.getResponseCode();
          connection.disconnect();
          return code;
        }
      """;

  private static final String CHAIN =
      """
        private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

        String get(URI uri) throws Exception {
          HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(1)).build();
          return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
      """;

  private static Way way(String name) {
    return TimeoutLost.all().stream()
        .filter(way -> way.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dropsStatements() throws IOException {
    String noRead = STATEMENTS.replace("connection.setReadTimeout(1000);", "");
    String none = noRead.replace("connection.setConnectTimeout(1000);", "");
    assertEquals(List.of(noRead, none), Broken.by(DROPPED, STATEMENTS));
  }

  @Test
  void dropsFromChains() throws IOException {
    String noResponse = CHAIN.replace(".timeout(Duration.ofSeconds(1))", "");
    String none = noResponse.replace(".connectTimeout(Duration.ofSeconds(1))", "");
    assertEquals(List.of(noResponse, none), Broken.by(DROPPED, CHAIN));
  }

  @Test
  void conditionsStatements() throws IOException {
    String condition =
        Broken.by(CONDITIONED, STATEMENTS)
            .get(0)
            .replaceAll("(?s).*if \\((.*?)\\) \\{ conn.*", "$1");
    String first =
        STATEMENTS.replace(
            "connection.setReadTimeout(1000);",
            "if (" + condition + ") { connection.setReadTimeout(1000); }");
    assertEquals(first, Broken.by(CONDITIONED, STATEMENTS).get(0));
  }

  @Test
  void movesBehindTheCall() throws IOException {
    String late =
        STATEMENTS
            .replace("connection.setReadTimeout(1000);", "")
            .replace("Code();", "Code();\n    connection.setReadTimeout(1000);");
    assertEquals(late, Broken.by(LATE, STATEMENTS).get(0));
  }

  @Test
  void leavesAloneWhatOthersMayBound() throws IOException {
    String injected =
        STATEMENTS
            .replace("boolean all", "HttpURLConnection connection")
            .replaceAll("(?s)    HttpURLConnection connection =.*?;\n", "");
    assertEquals(List.of(), Broken.by(DROPPED, injected));
  }
}
