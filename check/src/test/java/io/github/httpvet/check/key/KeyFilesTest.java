package io.github.httpvet.check.key;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.key.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {

  private static final Path YAML = Path.of("application.yml");
  private static final Path PROPERTIES = Path.of("application.properties");

  @TempDir Path folder;

  private static List<String> keys(Path file, String text) {
    KeyFile read = KeyFiles.read(file, text).orElseThrow();
    return read.keys().stream()
        .map(key -> key.pos().anchor() + " " + key.name() + " = " + key.value())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application.properties",
        "application.yml",
        "application-prod.yaml",
        "bootstrap-a-b.yml",
        "microprofile-config.properties",
      })
  void knowsFilesOfSettings(String name) {
    assertThat(KeyFiles.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "httpvet.properties",
        "applications.yml",
        "application.json",
        "my-application.yml"
      })
  void knowsOtherFiles(String name) {
    assertThat(KeyFiles.isOne(name)).isFalse();
  }

  @Test
  void readsPropertiesWithTheirPlaces() {
    assertThat(keys(PROPERTIES, "# c\n  a.b : 1\r\nc = \\\n  2\n!d=3\ne\\:f=4\n\ng"))
        .containsExactly("8 a.b = 1", "15 c = 2", "30 e:f = 4", "38 g = ")
        .inOrder();
    KeyFile two = KeyFiles.read(PROPERTIES, "a=1\n#---\na=2").orElseThrow();
    assertThat(two.keys().get(1).document()).isEqualTo(1);
    assertThat(keys(PROPERTIES, "a=\\u00zz\nb=1")).containsExactly("9 b = 1");
  }

  @Test
  void readsYamlWithTheirPlaces() {
    assertThat(keys(YAML, "a:\n  b: 1\n  \"c.d\": [x, y]\ne.f: |\n  text\ng:\n"))
        .containsExactly(
            "5 a.b = 1", "20 a.c.d.0 = x", "23 a.c.d.1 = y", "26 e.f = text", "40 g = ")
        .inOrder();
    assertThat(keys(YAML, "s: \uD83D\uDE00\nb: 1").get(1)).isEqualTo("6 b = 1");
    KeyFile two = KeyFiles.read(YAML, "a: 1\n---\na: 2\n").orElseThrow();
    assertThat(two.keys().get(1).document()).isEqualTo(1);
    assertThat(keys(YAML, "routes:\n- id: a\n  uri: b\n- id: c\n"))
        .containsExactly("10 routes.0.id = a", "18 routes.0.uri = b", "27 routes.1.id = c")
        .inOrder();
  }

  @Test
  void anAliasIsNotFollowed() {
    KeyFile file = KeyFiles.read(YAML, "a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n").orElseThrow();

    assertThat(file.isWhole()).isFalse();
    assertThat(file.keys().stream().map(key -> key.name()).toList())
        .containsExactly("a.b", "d.e")
        .inOrder();
    assertThat(KeyFiles.read(YAML, "a: {b: 1}\n").orElseThrow().isWhole()).isTrue();
  }

  @Test
  void aBombOfAliasesStaysSmall() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x]\n");
    for (int i = 1; i < 50; i++) {
      bomb.append("a%d: &a%d [*a%d,*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(keys(YAML, bomb.toString())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, 2",
        "a: b: c",
        "\t- a",
        "a: \u0001",
        "%YAML 9",
        "a: \"b",
        "? {a: b}\n: - [",
        "*x",
        "@a: 1"
      })
  void brokenYamlHasNoKeys(String text) {
    assertThat(KeyFiles.read(YAML, text).map(KeyFile::keys).orElse(List.of())).isEmpty();
  }

  @Test
  void strangeYamlIsRead() {
    assertThat(keys(YAML, "")).isEmpty();
    assertThat(keys(YAML, "text")).isEmpty();
    assertThat(keys(YAML, "- a\n- b\n")).hasSize(2);
    assertThat(keys(YAML, "? {a: b}\n: c\nd: e\n").get(1)).endsWith(" d = e");
    assertThat(keys(YAML, "!!java.net.URL [\"http://x\"]")).hasSize(1);
    assertThat(keys(YAML, "\uFEFFa: 1\n").get(0)).endsWith(" a = 1");
  }

  @Test
  void whatIsTooDeepOrTooLargeIsLeftOut() throws IOException {
    assertThat(KeyFiles.read(YAML, "[".repeat(100_000))).isEmpty();
    assertThat(KeyFiles.read(YAML, "{a: ".repeat(10_000))).isEmpty();
    assertThat(KeyFiles.read(YAML, "a: 1\n".repeat(30_000))).isEmpty();
    assertThat(KeyFiles.read(PROPERTIES, "a=1\n".repeat(300_000))).isEmpty();
    assertThat(KeyFiles.read(PROPERTIES, "a=\0")).isEmpty();
    Path large = folder.resolve("application.properties");
    Files.write(large, new byte[KeyFiles.MOST_BYTES + 1]);
    assertThat(KeyFiles.read(large)).isEmpty();
    assertThat(KeyFiles.read(folder)).isEmpty();
    assertThat(KeyFiles.read(folder.resolve("missing.yml"))).isEmpty();
  }

  @Test
  void whatTestsSetIsKnown() {
    assertThat(KeyFiles.isOfTests(Path.of("/a/src/test/resources/application.yml"))).isTrue();
    assertThat(KeyFiles.isOfTests(Path.of("/a/src/integrationTest/application.yml"))).isTrue();
    assertThat(KeyFiles.isOfTests(Path.of("/a/src/main/test/application.yml"))).isFalse();
    assertThat(KeyFiles.isOfTests(Path.of("/test/src/main/application.yml"))).isFalse();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CheckReport check(Path path) {
    try (Sources sources = Sources.of(List.of(path))) {
      CheckRequest request =
          new CheckRequest(
              List.of(), Map.of(), List.of(), 0, StandardCharsets.UTF_8, List.of(), "nothing");
      return new Checker(Engine.javac()).check(sources, request, progress -> {});
    }
  }

  private List<String> hits(Path path) {
    return check(path).hits().stream()
        .map(
            hit ->
                hit.source().inner()
                    + ":"
                    + hit.line()
                    + ":"
                    + hit.column()
                    + " "
                    + hit.rule().name())
        .toList();
  }

  @Test
  void aCheckOfAProjectReadsItsSettings() throws IOException {
    write("pom.xml", "<project/>");
    write("src/main/java/A.java", "class A {}");
    write(
        "src/main/resources/application.yml",
        "spring:\n  cloud:\n    gateway:\n      httpclient:\n        connect-timeout: 1000\n");
    write("src/main/resources/application-a.yml", "other: 1\n");
    write(
        "src/main/resources/META-INF/microprofile-config.properties",
        "shop.Api/mp-rest/readTimeout=0\n");
    write("src/test/resources/application.yml", "feign.client.config.a.readTimeout: 0\n");

    assertThat(hits(folder))
        .containsExactly(
            "src/main/resources/META-INF/microprofile-config.properties:1:18 HttpTimeoutDisabled",
            "src/main/resources/application.yml:5:9 HttpTimeoutMissing");
    assertThat(check(folder).files()).isEqualTo(3);

    write(
        "src/main/resources/application-a.yml",
        "spring.cloud.gateway.httpclient.response-timeout: 5s\n");
    assertThat(hits(folder)).hasSize(1);
  }

  @Test
  void aCheckOfAFileReadsIt() throws IOException {
    Path file = write("application.properties", "a=b\nfeign.client.config.a.readTimeout=0\n");

    assertThat(hits(file)).containsExactly("application.properties:2:23 HttpTimeoutDisabled");
  }

  @Test
  void theConfigurationHolds() throws IOException {
    write("httpvet.properties", "exclude = **/application-a.properties\n");
    write("application.properties", "feign.client.config.a.readTimeout=0\n");
    write("application-a.properties", "feign.client.config.a.readTimeout=0\n");
    try (Sources sources = Sources.of(List.of(folder))) {
      CheckRequest request =
          new CheckRequest(
              List.of(),
              Map.of(),
              List.of(),
              0,
              StandardCharsets.UTF_8,
              List.of(),
              "nothing",
              new Configurations(),
              ChangedLines.ALL);
      CheckReport report = new Checker(Engine.javac()).check(sources, request, progress -> {});
      assertThat(report.hits().stream().map(hit -> hit.source().inner()).toList())
          .containsExactly("application.properties");
    }
  }
}
