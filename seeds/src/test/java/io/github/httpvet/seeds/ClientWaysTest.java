package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClientWaysTest {

  private static final String FIELD =
      """
        private final HttpClient http = HttpClient.newHttpClient();

        String get(HttpRequest request) throws Exception {
          return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
      """;

  private static final String LOOP =
      """
        private final HttpClient http = HttpClient.newHttpClient();

        void all(HttpRequest[] requests) throws Exception {
          for (HttpRequest request : requests) {
            http.send(request, HttpResponse.BodyHandlers.discarding());
          }
        }
      """;

  private static final String STATEMENT =
      """
        private final HttpClient http = HttpClient.newHttpClient();

        void one(HttpRequest request) throws Exception {
          http.send(request, HttpResponse.BodyHandlers.discarding());
        }
      """;

  private static Way way(String name) {
    return ClientIntoMethod.all().stream()
        .filter(way -> way.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void movesIntoMethod() throws IOException {
    String broken =
        FIELD.replace(
            "Exception {", "Exception {\n    HttpClient http = HttpClient.newHttpClient();");
    assertEquals(List.of(broken), Broken.by(way("client-into-method"), FIELD));
  }

  @Test
  void makesItWhereItIsUsed() throws IOException {
    String broken = FIELD.replace("http.send", "(HttpClient.newHttpClient()).send");
    assertEquals(List.of(broken), Broken.by(way("client-inlined"), FIELD));
  }

  @Test
  void makesItInHelper() throws IOException {
    String broken =
        FIELD.replace("Exception {", "Exception {\n    HttpClient http = seeded();")
            + "\n  private HttpClient seeded() {\n    return HttpClient.newHttpClient();\n  }\n";
    assertEquals(List.of(broken), Broken.by(way("client-from-helper"), FIELD));
  }

  @Test
  void makesItInAnotherFile() throws IOException {
    String broken =
        FIELD.replace("Exception {", "Exception {\n    HttpClient http = Seeded.client();");
    assertEquals(List.of(broken), Broken.by(new ClientElsewhere(), FIELD));
  }

  @Test
  void movesIntoLoop() throws IOException {
    String broken =
        LOOP.replace(
            "requests) {", "requests) {\n      HttpClient http = HttpClient.newHttpClient();");
    assertEquals(List.of(broken), Broken.by(ClientIntoLoop.there(), LOOP));
  }

  @Test
  void putsLoopAround() throws IOException {
    String broken =
        STATEMENT
            .replace(
                "    http.send",
                "    for (int seeded = 0; seeded < 3; seeded++) {\n"
                    + "      HttpClient http = HttpClient.newHttpClient();\n"
                    + "    http.send")
            .replace("discarding());", "discarding()); }");
    assertEquals(List.of(broken), Broken.by(ClientIntoLoop.around(), STATEMENT));
  }

  @Test
  void leavesAloneWhatRunsOnce() throws IOException {
    assertEquals(
        List.of(), Broken.by(way("client-into-method"), FIELD.replace(" get(", " start(")));
  }

  @Test
  void leavesAloneWhatServesALoop() throws IOException {
    assertEquals(List.of(), Broken.by(way("client-into-method"), LOOP));
  }
}
