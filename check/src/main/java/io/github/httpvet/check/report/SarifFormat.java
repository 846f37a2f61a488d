package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.core.rules.PublishedPages;
import io.github.httpvet.core.rules.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;

/** SARIF 2.1.0 in UTF-8. */
final class SarifFormat implements ReportWriter {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    // The model leaves out what equals SARIF's default; not every reader knows the defaults.
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addMixIn(Result.class, ShowResultLevel.class)
            .addMixIn(ReportingConfiguration.class, ShowRuleLevel.class)
            .build();
    SarifSchema210 document =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run(report)));
    out.write(mapper.writeValueAsBytes(document));
    out.write('\n');
  }

  private Run run(CheckReport report) {
    SarifArtifacts artifacts = SarifArtifacts.of(report.hits());
    List<String> names = report.rules().stream().map(RuleInfo::name).toList();
    return new Run()
        .withTool(new Tool().withDriver(driver(report)))
        .withAutomationDetails(new RunAutomationDetails().withId("httpvet/"))
        .withDefaultSourceLanguage("java")
        .withArtifacts(artifacts.toModel(report.encoding()))
        .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
        .withOriginalUriBaseIds(bases(report))
        .withInvocations(List.of(invocation(report)))
        .withResults(
            report.hits().stream()
                .map(hit -> new SarifResult(hit, names, artifacts).toModel())
                .toList());
  }

  private static ToolComponent driver(CheckReport report) {
    LinkedHashSet<com.contrastsecurity.sarif.ReportingDescriptor> rules = new LinkedHashSet<>();
    report.rules().forEach(rule -> rules.add(SarifRule.of(rule)));
    return new ToolComponent()
        .withName("httpvet")
        .withFullName("httpvet " + report.version())
        .withVersion(report.version())
        .withSemanticVersion(report.version())
        .withInformationUri(PublishedPages.of("README.md").map(URI::create).orElse(null))
        .withRules(rules);
  }

  private static OriginalUriBaseIds bases(CheckReport report) {
    OriginalUriBaseIds bases = new OriginalUriBaseIds();
    for (Source.Root root : report.roots()) {
      bases.setAdditionalProperty(root.id(), new ArtifactLocation().withUri(root.uri()));
    }
    return bases;
  }

  private static Invocation invocation(CheckReport report) {
    List<Notification> notes =
        report.notes().stream()
            .map(
                note ->
                    new Notification()
                        .withLevel(Notification.Level.NOTE)
                        .withMessage(new Message().withText(note)))
            .toList();
    return new Invocation()
        .withExecutionSuccessful(true)
        .withToolExecutionNotifications(notes.isEmpty() ? null : notes);
  }

  private abstract static class ShowResultLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Result.Level level;
  }

  private abstract static class ShowRuleLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Boolean enabled;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    ReportingConfiguration.Level level;
  }
}
