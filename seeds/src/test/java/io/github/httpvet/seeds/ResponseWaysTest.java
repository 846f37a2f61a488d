package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResponseWaysTest {

  private static final String OPENING =
      "http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()";

  private static final String TRIED =
      """
        int first(HttpClient http, HttpRequest request) throws Exception {
          try (InputStream in = OPENING) {
            return in.read();
          }
        }
      """
          .replace("OPENING", OPENING);

  private static final String CLOSED =
      """
        int first(HttpClient http, HttpRequest request, boolean all) throws Exception {
          InputStream in = OPENING;
          int read = in.read();
          in.close();
          return read;
        }
      """
          .replace("OPENING", OPENING);

  private static final String FINALLY =
      """
        int first(HttpClient http, HttpRequest request) throws Exception {
          InputStream in = OPENING;
          try {
            Thread.sleep(1);
            return 1;
          } finally {
            in.close();
          }
        }
      """
          .replace("OPENING", OPENING);

  @Test
  void unwrapsTry() throws IOException {
    assertBroken(
        new TryUnwrapped(),
        TRIED,
        TRIED.replace("try (InputStream", "{ InputStream").replace("body()) {", "body();"));
  }

  @Test
  void deletesClose() throws IOException {
    assertBroken(new CloseDeleted(), CLOSED, CLOSED.replace("in.close();", ""));
  }

  @Test
  void conditionsClose() throws IOException {
    assertBroken(
        new CloseConditioned(),
        CLOSED,
        CLOSED.replace("in.close();", "if (System.nanoTime() % 2 == 0) { in.close(); }"));
  }

  @Test
  void closesOnFailureOnly() throws IOException {
    assertBroken(
        new CloseOnFailure(),
        FINALLY,
        FINALLY
            .replace("finally {", "catch (RuntimeException seeded) {")
            .replace("in.close();\n    }", "in.close();\n    throw seeded; }"));
  }

  private static void assertBroken(Way way, String good, String broken) throws IOException {
    assertEquals(List.of(broken), Broken.by(way, good));
  }
}
