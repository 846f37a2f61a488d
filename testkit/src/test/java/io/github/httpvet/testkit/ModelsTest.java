package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles of a user's own types, given to every engine: the example of the documentation. */
class ModelsTest {

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  private static final String CODE =
      """
      package shop;

      class Orders {
        int status(Http http) {
          Reply reply = http.call("/");
          int code = reply.code();
          if (code == 404) {
            return 0;
          }
          reply.finish();
          return code;
        }

        void poll() {
          for (int i = 0; i < 3; i++) {
            Http.create().call("/").finish();
          }
        }
      }

      class Http {
        static Http create() {
          return new Http();
        }

        Reply call(String path) {
          return new Reply();
        }
      }

      class Reply {
        int code() {
          return 200;
        }

        void finish() {}
      }
      """;

  private static final String LIBRARY =
      """
      package shop;

      class Http {
        static Http create() {
          return new Http();
        }

        static Http bounded(int millis) {
          return new Http();
        }

        Reply call(String path) {
          return new Reply();
        }
      }

      class Reply {
        int code() {
          return 200;
        }

        int size() {
          return 0;
        }

        void finish() {}
      }
      """;

  @TempDir private Path folder;
  private Path table;
  private String text;
  private List<Snippet> sources;

  @BeforeEach
  void writeFiles() throws IOException {
    text = Files.readString(Path.of("..", "docs", "models.md")).split("```\n")[1];
    table = Files.writeString(folder.resolve("shop.txt"), text);
    Snippet orders = new Snippet("models/shop/Orders.java", CODE);
    sources = List.of(orders);
    new Sources(sources, List.of(), Map.of()).write();
  }

  @Test
  void everyEngineFindsMisuseOfOwnTypes() throws IOException {
    Path ruleset = folder.resolve("ruleset.xml");
    Files.writeString(ruleset, ruleset(table));
    for (Engine engine :
        List.of(
            new JavacEngine(RULES, true, Map.of(Vet.MODELS_KEY, table.toString())),
            new ErrorProneEngine(RULES, table.toString()),
            new PluginEngine(RULES, table.toString()),
            new PmdEngine(RULES, true, ruleset.toString()))) {
      assertThat(engine.run(sources).stream().map(fact -> fact.line() + " " + fact.rule()))
          .containsExactly("5 HttpResponseNotClosed", "16 HttpClientInLoop");
    }
  }

  @Test
  void withoutTheTableNothingIsKnown() throws IOException {
    assertThat(new JavacEngine(RULES, true).run(sources)).isEmpty();
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    Files.writeString(table, text + "opns shop.Http#call(String)\n");

    assertThat(wrong(table)).isEqualTo("models: " + table + ", line 7: unknown role `opns`");
  }

  @Test
  void aMissingTableIsNamed() {
    Path missing = folder.resolve("missing.txt");

    assertThat(wrong(missing)).isEqualTo("models: cannot read `" + missing + "`");
  }

  @Test
  void theFixesOfThePageAreMade() throws IOException {
    String section = Files.readString(Path.of("..", "docs", "models.md")).split("\n## Fixes\n")[1];
    String[] code = section.split("```java\n");
    Files.writeString(table, section.split("```\n")[1]);
    String own = code[1].split("```")[0];
    Files.createDirectories(folder.resolve("shop"));
    Path file = folder.resolve("shop/Orders.java");
    Path library = Files.writeString(folder.resolve("shop/Http.java"), LIBRARY);
    Vet vet = Vet.of(RULES, Map.of(Vet.MODELS_KEY, table.toString()));
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, false);

    for (String rule : List.of("HttpTimeoutMissing", "HttpResponseNotClosed")) {
      Files.writeString(file, own);
      own = fixed(JavacRun.of(vet, options), List.of(file, library), rule).applied(own);
    }

    assertThat(own).isEqualTo(code[2].split("```")[0]);
  }

  private static Fix fixed(JavacRun run, List<Path> files, String rule) {
    return run.check(files, step -> {}).files().stream()
        .flatMap(report -> report.findings().stream())
        .filter(finding -> finding.rule().equals(rule))
        .flatMap(finding -> finding.fixes().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String wrong(Path table) {
    Map<String, String> options = Map.of(Vet.MODELS_KEY, table.toString());
    return assertThrows(ConfigurationException.class, () -> Vet.of(RULES, options)).getMessage();
  }

  private static String ruleset(Path table) {
    StringBuilder text =
        new StringBuilder("<ruleset name='shop' xmlns='http://pmd.sourceforge.net/ruleset/2.0.0'>");
    text.append("<description>of the shop</description>");
    for (String rule : RULES) {
      text.append("<rule ref='category/java/httpvet.xml/").append(rule).append("'><properties>");
      text.append("<property name='models' value='").append(table).append("'/>");
      text.append("</properties></rule>");
    }
    return text.append("</ruleset>").toString();
  }
}
