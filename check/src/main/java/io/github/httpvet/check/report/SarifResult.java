package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import io.github.httpvet.check.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A finding in SARIF. */
final class SarifResult {

  private static final String FINGERPRINT = "httpvet/v1";

  /** Of a longer line only the beginning is kept: generated code has lines of megabytes. */
  private static final int MAX_SNIPPET = 2_000;

  private final Hit hit;
  private final List<String> rules;

  /** With the names of the rules in the order of the tool's metadata. */
  SarifResult(Hit hit, List<String> rules) {
    this.hit = hit;
    this.rules = rules;
  }

  Result toModel() {
    Location place = new Location().withPhysicalLocation(here());
    Result result =
        new Result()
            .withRuleId(hit.rule().name())
            .withRuleIndex(rules.indexOf(hit.rule().name()))
            .withLevel(Result.Level.fromValue(hit.level().word()))
            .withMessage(message(hit.message()))
            .withLocations(List.of(place))
            .withPartialFingerprints(
                new PartialFingerprints().withAdditionalProperty(FINGERPRINT, hit.fingerprint()))
            .withProperties(new PropertyBag().withAdditionalProperty("hint", hit.hint()));
    if (!hit.trail().isEmpty()) {
      result.withRelatedLocations(related()).withCodeFlows(List.of(flow()));
    }
    return result;
  }

  private PhysicalLocation here() {
    return place(hit.line(), hit.column(), hit.endColumn(), hit.snippet());
  }

  private Set<Location> related() {
    Set<Location> related = new LinkedHashSet<>();
    for (Hit.Step step : hit.trail()) {
      related.add(location(step).withId(related.size() + 1));
    }
    return related;
  }

  private CodeFlow flow() {
    List<ThreadFlowLocation> steps = new ArrayList<>();
    for (Hit.Step step : hit.trail()) {
      steps.add(new ThreadFlowLocation().withLocation(location(step)));
    }
    Location end = new Location().withPhysicalLocation(here()).withMessage(message(hit.message()));
    steps.add(new ThreadFlowLocation().withLocation(end));
    return new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(steps)));
  }

  private Location location(Hit.Step step) {
    return new Location()
        .withPhysicalLocation(place(step.line(), step.column(), step.endColumn(), step.snippet()))
        .withMessage(message(step.text()));
  }

  private PhysicalLocation place(int line, int column, int endColumn, String sourceLine) {
    int end = Math.min(endColumn - 1, sourceLine.length());
    String name = sourceLine.substring(Math.min(column - 1, end), end);
    Region region = new Region().withStartLine(line).withStartColumn(column);
    region.withEndColumn(endColumn).withSnippet(content(name));
    return new PhysicalLocation()
        .withArtifactLocation(
            new ArtifactLocation()
                .withUri(hit.source().uri())
                .withUriBaseId(hit.source().root().id()))
        .withRegion(region)
        .withContextRegion(
            new Region().withStartLine(line).withEndLine(line).withSnippet(content(sourceLine)));
  }

  private static ArtifactContent content(String text) {
    boolean isLong = text.length() > MAX_SNIPPET;
    return new ArtifactContent().withText(isLong ? text.substring(0, MAX_SNIPPET) : text);
  }

  private static Message message(String text) {
    return new Message().withText(text);
  }
}
