package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.rules.PublishedPages;
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

  Diagnostic of(Hit hit, String uri) {
    Diagnostic diagnostic =
        new Diagnostic(range(hit), hit.message(), severity(hit.level()), SOURCE);
    diagnostic.setCode(hit.rule().name());
    PublishedPages.of(hit.rule().page())
        .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    if (showsRelated && !hit.trail().isEmpty()) {
      diagnostic.setRelatedInformation(
          hit.trail().stream().map(step -> related(step, uri)).toList());
    }
    return diagnostic;
  }

  private static DiagnosticRelatedInformation related(Hit.Step step, String uri) {
    Range range = Places.range(step.line(), step.column(), step.endColumn());
    return new DiagnosticRelatedInformation(new Location(uri, range), step.text());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      default -> DiagnosticSeverity.Information;
    };
  }
}
