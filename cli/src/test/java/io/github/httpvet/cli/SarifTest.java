package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.httpvet.check.Engine;
import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifTest {

  private static final String CODE = "class Shop {\n  void buy() { leak(1); leak(1); }\n}\n";
  private final FakeEngine engine = new FakeEngine();
  @TempDir private Path folder;

  @Test
  void isValidForTheOfficialSchema() throws IOException {
    write("shop/Shop.java", CODE);
    write("shop/Broken.java", "class Broken { BROKEN leak( }");
    assertThat(schema().validate(check(folder))).isEmpty();
    Path clean = Files.createDirectory(folder.resolve("clean"));
    Files.writeString(clean.resolve("Clean.java"), "class Clean {}");
    assertThat(schema().validate(check(clean))).isEmpty();
  }

  /** The real rules on a real project; some classes of its clients are not there. */
  @Test
  void isValidForTheSchemaWithRealFindings() throws IOException {
    Cli run = Cli.run(Engine.javac(), "check", "--format", "sarif", "../examples/web-shop");
    JsonNode report = new JsonMapper().readTree(run.out());
    assertThat(run.code()).isEqualTo(1);
    assertThat(report.at("/runs/0/results")).isNotEmpty();
    long onByDefault = Engine.javac().rules().stream().filter(RuleInfo::onByDefault).count();
    assertThat(report.at("/runs/0/tool/driver/rules")).hasSize((int) onByDefault);
    assertThat(schema().validate(report)).isEmpty();
  }

  @Test
  void theSchemaRejectsWhatIsWrong() throws IOException {
    JsonNode wrong = new JsonMapper().readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}");
    assertThat(schema().validate(wrong)).isNotEmpty();
  }

  @Test
  void tellsAboutTheRules() throws IOException {
    write("shop/Shop.java", CODE);
    JsonNode driver = check(folder).at("/runs/0/tool/driver");
    assertThat(driver.get("name").asText()).isEqualTo("httpvet");
    assertThat(driver.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(driver.get("fullName").asText())
        .isEqualTo("httpvet " + driver.get("version").asText());
    assertThat(driver.get("rules")).hasSize(2);
    JsonNode rule = driver.at("/rules/0");
    assertThat(rule.get("id").asText()).isEqualTo("HttpLeak");
    assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("A leak that hurts.");
    assertThat(rule.at("/fullDescription/text").asText()).isEqualTo("It leaks. `leak` is bad.");
    assertThat(rule.at("/help/markdown").asText()).startsWith("# HttpLeak\n");
    assertThat(rule.at("/help/text").asText()).contains("It leaks. `leak` is bad.");
    assertThat(rule.has("name")).isFalse();
    assertThat(rule.has("helpUri")).isFalse();
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
    assertThat(rule.at("/defaultConfiguration/enabled").asBoolean()).isTrue();
    assertThat(driver.at("/rules/1/defaultConfiguration/enabled").asBoolean(true)).isFalse();
    assertThat(rule.at("/properties/options/phases/default").asText()).isEqualTo("connect");
    assertThat(rule.at("/properties/tags/0").asText()).isEqualTo("http");
  }

  @Test
  void placesAResultBelowTheGivenFolder() throws IOException {
    write("shop/Shop.java", CODE);
    JsonNode document = check(folder);
    JsonNode result = document.at("/runs/0/results/0");
    assertThat(document.at("/runs/0/results")).hasSize(2);
    assertThat(result.get("ruleId").asText()).isEqualTo("HttpLeak");
    assertThat(result.get("ruleIndex").asInt(-1)).isEqualTo(0);
    assertThat(result.get("level").asText()).isEqualTo("warning");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("shop/Shop.java");
    String base = place.at("/artifactLocation/uriBaseId").asText();
    assertThat(document.at("/runs/0/originalUriBaseIds/" + base + "/uri").asText())
        .isEqualTo(folder.toUri().toString());
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(16);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(20);
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("leak");
    assertThat(place.at("/contextRegion/snippet/text").asText())
        .isEqualTo("class Shop {\n  void buy() { leak(1); leak(1); }\n}\n");
    assertThat(place.at("/contextRegion/startLine").asInt()).isEqualTo(1);
    assertThat(place.at("/contextRegion/endLine").asInt()).isEqualTo(4);
  }

  @Test
  void listsTheFilesWithResultsAndTellsWhatRan() throws IOException {
    write("shop/Shop.java", CODE);
    write("shop/Clean.java", "class Clean {}");
    JsonNode run = check(folder).at("/runs/0");
    assertThat(run.get("artifacts")).hasSize(1);
    JsonNode artifact = run.at("/artifacts/0");
    assertThat(artifact.at("/location/uri").asText()).isEqualTo("shop/Shop.java");
    assertThat(artifact.get("encoding").asText()).isEqualTo("UTF-8");
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/index").asInt(-1))
        .isEqualTo(0);
    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("httpvet/");
    assertThat(run.at("/tool/driver/semanticVersion").asText()).isNotEmpty();
  }

  @Test
  void cutsNothing() throws IOException {
    write("Shop.java", "class Shop { int a = leak(/*" + "x".repeat(50_000) + "*/ leak(1)); }");
    JsonNode place = check(folder).at("/runs/0/results/1/locations/0/physicalLocation");
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("leak");
    // A part of the line would not be what the region says.
    assertThat(place.has("contextRegion")).isFalse();
  }

  @Test
  void showsTheTrailAsRelatedPlacesAndAsAFlow() throws IOException {
    write("shop/Shop.java", CODE);
    JsonNode result = check(folder).at("/runs/0/results/0");
    JsonNode related = result.at("/relatedLocations/0");
    assertThat(related.at("/message/text").asText()).isEqualTo("the type stands here");
    assertThat(related.at("/physicalLocation/region/startLine").asInt()).isEqualTo(1);
    JsonNode steps = result.at("/codeFlows/0/threadFlows/0/locations");
    assertThat(steps).hasSize(2);
    assertThat(steps.at("/0/location/message/text").asText()).isEqualTo("the type stands here");
    assertThat(steps.at("/1/location/physicalLocation/region/startLine").asInt()).isEqualTo(2);
  }

  @Test
  void keepsFingerprintsWhenLinesMove() throws IOException {
    Path file = write("shop/Shop.java", CODE);
    JsonNode before = check(folder).at("/runs/0/results");
    Files.writeString(file, "// new\n\n" + CODE.replace("  void", "\t\tvoid"));
    JsonNode after = check(folder.resolve("shop")).at("/runs/0/results");
    for (int i = 0; i < 2; i++) {
      assertThat(after.get(i).get("partialFingerprints"))
          .isEqualTo(before.get(i).get("partialFingerprints"));
    }
    assertThat(before.get(0).get("partialFingerprints"))
        .isNotEqualTo(before.get(1).get("partialFingerprints"));
  }

  private JsonNode check(Path path) throws IOException {
    Cli run = Cli.run(engine, "check", "--rules", "all", "--format", "sarif", path);
    return new JsonMapper().readTree(run.out());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
