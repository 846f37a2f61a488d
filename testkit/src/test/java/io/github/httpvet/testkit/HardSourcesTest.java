package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources that are long, deep or full of branches end no engine, and what is planted in them is
 * found. The time limit only tells a hang.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class HardSourcesTest {

  /** javac and PMD recur deeply, too: they get as much as a user would have to give them. */
  private static final long STACK_BYTES = 512L << 20;

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  private static final String START =
      """
      import java.io.IOException;
      import okhttp3.*;

      class Hard {
        void use(Object o) {}
        void run(Runnable r) {}
      """;

  private static final String LEAK =
      """
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      Response response = client.newCall(request).execute();
      use(response.code());
      """;

  private static final String LOOP =
      """
      // BUG: Diagnostic contains: [HttpClientInLoop]
      for (int i = 0; i < 9; i++) new OkHttpClient().newCall(null).enqueue(null);
      """;

  static List<Engine> engines() {
    return List.of(
        new JavacEngine(RULES, true),
        new ErrorProneEngine(RULES),
        new PluginEngine(RULES),
        new PmdEngine(RULES, true).inCallingThread());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void fiftyThousandLines(Engine engine) throws Exception {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      String name = "m" + i + "(OkHttpClient client, Request request) throws IOException";
      code.append(
          i % 2_500 == 0
              ? method(name, LEAK)
              : method(name, "int x = " + i + ";\nx++;\nclient.newCall(request);\n"));
    }
    assertThat(code.toString().lines().count()).isAtLeast(50_000);
    assertFound(engine, "Lines", code, 4);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void chainOfTwoThousandCalls(Engine engine) throws Exception {
    assertFound(engine, "LongChain", chain(2_000), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void chainOfFourHundredCallsOnAUsualStack(Engine engine) throws Exception {
    assertFound(engine, "Chain", chain(400), 1, 1L << 20);
  }

  private static String chain(int calls) {
    String chain = "new Request.Builder()\n" + ".header(\"a\", \"b\")\n".repeat(calls) + ".build()";
    return method(
        "m(OkHttpClient client) throws IOException", "Request request = " + chain + ";\n" + LEAK);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void sumOfFiveThousandStrings(Engine engine) throws Exception {
    String sum = "\"\"\n" + "+ System.lineSeparator()\n".repeat(5_000);
    String code =
        method(
            "m(OkHttpClient client, Request request) throws IOException",
            "String s = " + sum + ";\n" + LEAK);
    assertFound(engine, "Sum", code, 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void lambdasInLambdas(Engine engine) throws Exception {
    int depth = 250; // As values of new variables, 25 of them would take PMD itself a minute.
    String code = "r[0] = () -> {\n".repeat(depth) + LOOP + "};\n".repeat(depth);
    assertFound(engine, "Lambdas", method("m(Runnable[] r)", code), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void lambdasAsArguments(Engine engine) throws Exception {
    int depth = 210; // The time that javac itself takes grows with the cube of it.
    String code = "run(() -> {\n".repeat(depth) + LOOP + "});\n".repeat(depth);
    assertFound(engine, "Arguments", method("m()", code), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void thousandBranches(Engine engine) throws Exception {
    StringBuilder code = new StringBuilder(LEAK);
    for (int i = 0; i < 1_000; i++) {
      code.append("if (f[").append(i).append("]) {\nuse(response.code());\n}\n");
    }
    String head = "m(boolean[] f, OkHttpClient client, Request request) throws IOException";
    assertFound(engine, "Branches", method(head, code), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void elseIfOfThousand(Engine engine) throws Exception {
    StringBuilder code = new StringBuilder(LEAK);
    for (int i = 0; i < 1_000; i++) {
      code.append("if (f[").append(i).append("]) {\nuse(response.code());\n} else ");
    }
    code.append("{\nresponse.close();\n}\n");
    String head = "m(boolean[] f, OkHttpClient client, Request request) throws IOException";
    assertFound(engine, "ElseIf", method(head, code), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void triesInTries(Engine engine) throws Exception {
    int depth = 12; // javac copies each finally, so its code doubles with each level.
    String code =
        LEAK + "try {\n".repeat(depth) + "use(f);\n" + "} finally {\nuse(f);\n}\n".repeat(depth);
    String head = "m(boolean[] f, OkHttpClient client, Request request) throws IOException";
    assertFound(engine, "Tries", method(head, code), 1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void loopsInLoops(Engine engine) throws Exception {
    int depth = 200;
    StringBuilder code = new StringBuilder(LEAK);
    for (int i = 0; i < depth; i++) {
      code.append("while (f[").append(i).append("]) {\nif (f[0]) {\nbreak;\n}\n");
    }
    code.append(LOOP).append("}\n".repeat(depth));
    String head = "m(boolean[] f, OkHttpClient client, Request request) throws IOException";
    assertFound(engine, "Loops", method(head, code), 2);
  }

  private static String method(String head, CharSequence body) {
    return "  void " + head + " {\n" + body + "  }\n";
  }

  private static void assertFound(Engine engine, String name, CharSequence code, int count)
      throws Exception {
    assertFound(engine, name, code, count, STACK_BYTES);
  }

  private static void assertFound(
      Engine engine, String name, CharSequence code, int count, long stackBytes) throws Exception {
    Snippet source = new Snippet("hard/" + name + "/Hard.java", START + code + "}\n");
    assertThat(source.expected()).hasSize(count);
    Path file = Sources.file(source);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.text());
    assertThat(run(engine, source, stackBytes)).containsExactlyElementsIn(source.expected());
  }

  private static List<Fact> run(Engine engine, Snippet source, long stackBytes)
      throws ExecutionException, InterruptedException {
    CompletableFuture<List<Fact>> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(engine.run(List.of(source)));
              } catch (Throwable e) { // Handed to the test, whatever it is.
                result.completeExceptionally(e);
              }
            },
            "hard",
            stackBytes);
    thread.setDaemon(true);
    thread.start();
    return result.get();
  }
}
