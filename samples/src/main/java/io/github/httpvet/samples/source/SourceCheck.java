package io.github.httpvet.samples.source;

import io.github.httpvet.samples.source.SampleSource.Marker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a sample's source is as all are: pairs, markers, folders. */
final class SourceCheck {

  private static final String PACKAGE = "io.github.httpvet.samples.";

  private final SampleSource source;
  private final List<String> problems = new ArrayList<>();

  private SourceCheck(SampleSource source) {
    this.source = source;
  }

  static SourceCheck of(SampleSource source) {
    SourceCheck check = new SourceCheck(source);
    check.halves();
    check.markers();
    check.summary();
    return check;
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  private void halves() {
    if (source.bad().size() != 1 || source.good().size() != 1) {
      problems.add(
          "has " + source.bad().size() + " bad and " + source.good().size() + " good methods");
    }
  }

  private void markers() {
    for (Marker marker : source.markers()) {
      if (source.good().stream().anyMatch(region -> region.holds(marker.line()))) {
        problems.add("line " + marker.line() + ": a marker in the good half");
      }
      if (source.isTopic()) {
        problems.add("line " + marker.line() + ": a marker in a sample without a rule");
      } else if (!marker.rule().equals(source.subject())) {
        problems.add("line " + marker.line() + ": a marker of another rule, " + marker.rule());
      }
    }
    if (source.markers().isEmpty() && !source.isTopic() && source.unseen().isEmpty()) {
      problems.add("has no marker: the rule must report something");
    }
    if (!source.markers().isEmpty() && !source.unseen().isEmpty()) {
      problems.add("has a marker and a reason for having none");
    }
  }

  private void summary() {
    if (source.summary().isEmpty()) {
      problems.add("has no class comment that says what goes wrong");
    }
    String folder =
        source.isTopic()
            ? "topic." + source.subject().replace("-", "")
            : source.subject().replaceFirst("^Http", "").toLowerCase(Locale.ROOT);
    String expected = PACKAGE + folder + "." + source.client() + ".";
    if (!source.className().startsWith(expected)) {
      problems.add("belongs into the package " + expected.substring(0, expected.length() - 1));
    }
    Path name = source.file().getFileName();
    if (!name.toString().equals(source.simpleName() + ".java")) {
      problems.add("is in a file of another name, " + name);
    }
  }
}
