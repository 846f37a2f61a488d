package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void closesAtTheEndInsteadOfFinally() throws IOException {
    String broken =
        FINALLY
            .replace("try {", "{")
            .replace("return 1;", "in.close();\n      return 1;")
            .replace(" finally {\n      in.close();\n    }", " ");
    assertBroken(new FinallyRemoved(), FINALLY, broken);
  }

  @Test
  void returnsEarly() throws IOException {
    assertBroken(
        Leaving.byReturn(), CLOSED, CLOSED.replace("body();", "body();\n    " + exit("return 0;")));
  }

  @Test
  void throwsBeforeClose() throws IOException {
    String thrown = "throw new IllegalStateException(\"seeded\");";
    assertBroken(
        Leaving.byThrow(), CLOSED, CLOSED.replace("body();", "body();\n    " + exit(thrown)));
  }

  /** Under the condition that is chosen for the place. */
  private static String exit(String statement) throws IOException {
    String broken = Broken.by(Leaving.byReturn(), CLOSED).get(0);
    String condition = broken.replaceAll("(?s).*(if \\(.*\\)) \\{ return 0.*", "$1");
    return condition + " { " + statement + " }";
  }

  @Test
  void overwritesTheResponse() throws IOException {
    assertBroken(
        new ResponseOverwritten(),
        CLOSED,
        CLOSED.replace("body();", "body();\n    in = " + OPENING + ";"));
  }

  @Test
  void opensInHelper() throws IOException {
    String helper =
        """

          private java.io.InputStream seeded(java.net.http.HttpClient http, \
        java.net.http.HttpRequest request) throws java.io.IOException, \
        java.lang.InterruptedException {
            return OPENING;
          }
        """
            .replace("OPENING", OPENING);
    assertBroken(
        Hoisting.intoHelper(),
        CLOSED,
        CLOSED.replace(OPENING, "seeded(http, request)").replace("in.close();", "") + helper);
  }

  @Test
  void opensInAnotherFile() throws IOException {
    String dropped = CLOSED.replace("in.close();", "");
    assertBroken(
        OpenedElsewhere.byMethod(), CLOSED, dropped.replace(OPENING, "Seeded.open(http, request)"));
    assertBroken(
        OpenedElsewhere.inWrapper(),
        CLOSED,
        dropped.replace(OPENING, "new Seeded(" + OPENING + ").get()"));
  }

  @Test
  void opensInFunctions() throws IOException {
    String broken = Broken.by(Hoisting.intoLambda(), CLOSED).get(0);
    assertTrue(broken.contains("seeded(() -> " + OPENING + ")"), broken);
  }

  @Test
  void leavesAloneWhatAFinallyCloses() throws IOException {
    String guarded =
        FINALLY
            .replace("    InputStream in = ", "    InputStream in = null;\n    try {\n    in = ")
            .replace("    try {\n      Thread", "      Thread");
    assertEquals(List.of(), Broken.by(Leaving.byReturn(), guarded));
  }

  @Test
  void leavesAloneWhatIsHandedOn() throws IOException {
    String handed = CLOSED.replace("in.read()", "System.identityHashCode(in)");
    assertEquals(List.of(), Broken.by(new CloseDeleted(), handed));
  }

  @Test
  void leavesAloneWhatIsReadToItsEnd() throws IOException {
    String read = CLOSED.replace("in.close();", "while (in.read() >= 0) {}\n    in.close();");
    assertEquals(List.of(), Broken.by(new CloseDeleted(), read));
  }

  private static void assertBroken(Way way, String good, String broken) throws IOException {
    assertEquals(List.of(broken), Broken.by(way, good));
  }
}
