package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.PublishedPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Findings in the protocol's words. */
final class Diagnostics {

  /** Who says so. */
  static final String SOURCE = "httpvet";

  private final boolean showsRelated;

  /**
   * For an editor.
   *
   * @param showsRelated false if it shows no places but the finding's own
   */
  Diagnostics(boolean showsRelated) {
    this.showsRelated = showsRelated;
  }

  static Range range(Hit hit) {
    return Places.range(hit.line(), hit.column(), hit.endColumn());
  }

  Diagnostic of(Shown shown, String uri) {
    Hit hit = shown.hit();
    Diagnostic diagnostic =
        new Diagnostic(range(hit), hit.message(), severity(hit.level()), SOURCE);
    diagnostic.setCode(hit.rule().name());
    PublishedPages.of(hit.rule().page())
        .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    if (showsRelated && !hit.trail().isEmpty()) {
      List<DiagnosticRelatedInformation> related = new ArrayList<>();
      hit.trail().forEach(step -> related.addAll(related(step, shown.elsewhere(), uri)));
      diagnostic.setRelatedInformation(related);
    }
    return diagnostic;
  }

  /** A place of the finding's file, and that of another file which it names, if that is known. */
  private static List<DiagnosticRelatedInformation> related(
      Hit.Step step, Map<String, Path> elsewhere, String uri) {
    Location here = new Location(uri, Places.range(step.line(), step.column(), step.endColumn()));
    ElsewhereText text = ElsewhereText.of(step.text());
    Optional<Path> file = text.place().map(elsewhere::get);
    if (file.isEmpty()) {
      return List.of(new DiagnosticRelatedInformation(here, step.text()));
    }
    String place = text.place().orElseThrow();
    int line = ElsewhereText.line(place);
    Location there = new Location(file.get().toUri().toString(), Places.range(line, 1, 1));
    return List.of(
        new DiagnosticRelatedInformation(here, text.said()),
        new DiagnosticRelatedInformation(there, "see " + place));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    if (severity == Severity.ERROR) {
      return DiagnosticSeverity.Error;
    }
    return severity == Severity.WARNING
        ? DiagnosticSeverity.Warning
        : DiagnosticSeverity.Information;
  }
}
