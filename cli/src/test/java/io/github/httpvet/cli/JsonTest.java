package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonTest {

  @TempDir private Path folder;

  @Test
  void hasItsDocumentedShape() throws IOException {
    Path file = folder.resolve("Shop.java");
    Files.writeString(file, "class Shop {\n  void buy() { leak(1); }\n  BROKEN }");
    Cli run = Cli.run(new FakeEngine(), "check", "--format", "json", file);
    JsonNode document = new JsonMapper().readTree(run.out());
    assertThat(ImmutableList.copyOf(document.fieldNames()))
        .containsExactly(
            "schemaVersion", "tool", "version", "findings", "filesChecked", "brokenFiles", "notes")
        .inOrder();
    assertThat(document.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(document.get("filesChecked").asInt()).isEqualTo(1);
    assertThat(document.at("/brokenFiles/0").asText()).isEqualTo(file.toString());
    assertThat(document.get("notes")).hasSize(1);
    JsonNode finding = document.at("/findings/0");
    String fingerprint = finding.get("fingerprint").asText();
    assertThat(fingerprint).matches("[0-9a-f]{32}");
    assertThat(finding)
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {
                      "rule": "HttpLeak", "level": "warning", "path": "%s",
                      "line": 2, "column": 16, "endColumn": 20,
                      "message": "`leak` is called, so something runs out",
                      "snippet": "  void buy() { leak(1); }",
                      "trail": [{"line": 1, "column": 1, "text": "the type stands here"}],
                      "hint": "Close it.", "fixes": [], "page": "docs/rules/HttpLeak.md",
                      "fingerprint": "%s"
                    }
                    """
                        .formatted(file, fingerprint)));
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void isWholeWithoutFindings() throws IOException {
    Path file = Files.writeString(folder.resolve("Shop.java"), "class Shop {}");
    Cli run = Cli.run(new FakeEngine(), "check", "--format", "json", file);
    assertThat(new JsonMapper().readTree(run.out()).get("findings")).isEmpty();
    assertThat(run.code()).isEqualTo(0);
  }
}
