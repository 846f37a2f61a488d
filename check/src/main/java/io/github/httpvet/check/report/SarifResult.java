package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import io.github.httpvet.compilation.hit.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A finding in SARIF. */
final class SarifResult {

  private static final String FINGERPRINT = "httpvet/v2";

  /** A place with a longer line has no context: generated code has lines of megabytes. */
  private static final int MAX_LINE = 2_000;

  /** How many lines before and after a place are its context. */
  private static final int AROUND = 2;

  private final Hit hit;
  private final List<String> rules;
  private final SarifArtifacts artifacts;

  /** With the names of the rules in the order of the tool's metadata. */
  SarifResult(Hit hit, List<String> rules, SarifArtifacts artifacts) {
    this.hit = hit;
    this.rules = rules;
    this.artifacts = artifacts;
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
    if (!hit.fixes().isEmpty()) {
      result.withFixes(hit.fixes().stream().map(this::fix).collect(Collectors.toSet()));
    }
    return result;
  }

  private Fix fix(Hit.Fix fix) {
    List<Replacement> replacements = fix.changes().stream().map(SarifResult::replacement).toList();
    ArtifactChange change =
        new ArtifactChange()
            .withArtifactLocation(artifacts.location(hit.source()))
            .withReplacements(replacements);
    return new Fix().withDescription(message(fix.title())).withArtifactChanges(Set.of(change));
  }

  private static Replacement replacement(Hit.Change change) {
    return new Replacement()
        .withDeletedRegion(
            new Region()
                .withStartLine(change.line())
                .withStartColumn(change.column())
                .withEndLine(change.endLine())
                .withEndColumn(change.endColumn()))
        .withInsertedContent(content(change.edit().text()));
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
        .withArtifactLocation(artifacts.location(hit.source()))
        .withRegion(region)
        .withContextRegion(context(line));
  }

  /** The lines around a place, or null if one is too long to be shown. */
  private Region context(int line) {
    List<Hit.CodeLine> lines =
        hit.excerpt().stream().filter(code -> Math.abs(code.number() - line) <= AROUND).toList();
    if (lines.isEmpty() || lines.stream().anyMatch(code -> code.text().length() > MAX_LINE)) {
      return null;
    }
    String text = lines.stream().map(Hit.CodeLine::text).collect(Collectors.joining("\n"));
    return new Region()
        .withStartLine(lines.get(0).number())
        .withEndLine(lines.get(lines.size() - 1).number())
        .withSnippet(content(text));
  }

  private static ArtifactContent content(String text) {
    return new ArtifactContent().withText(text);
  }

  private static Message message(String text) {
    return new Message().withText(text);
  }
}
