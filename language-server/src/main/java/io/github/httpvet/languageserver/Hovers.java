package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What there is to read about a place: its findings, or what its client does by default. */
final class Hovers {

  private Hovers() {}

  static Optional<Hover> at(Checked checked, Position position) {
    Range here = new Range(position, position);
    List<Hit> hits =
        checked.outcome().shown().stream()
            .map(Shown::hit)
            .filter(hit -> Places.meet(Diagnostics.range(hit), here))
            .toList();
    if (!hits.isEmpty()) {
      String text = String.join("\n\n---\n\n", hits.stream().map(Hovers::about).toList());
      return Optional.of(hover(text, Diagnostics.range(hits.get(0))));
    }
    int offset = Places.offset(checked.outcome().lines(), position);
    return checked.outcome().clients().stream()
        .filter(place -> place.start() <= offset && offset <= place.end())
        .findFirst()
        .flatMap(place -> about(place, checked));
  }

  private static String about(Hit hit) {
    return "**" + hit.rule().name() + "**: " + hit.rule().summary() + ".\n\n" + hit.hint() + ".";
  }

  private static Optional<Hover> about(ClientPlace place, Checked checked) {
    Range range = Places.range(checked.outcome().lines(), place.start(), place.end());
    return ClientText.of(place.type()).map(text -> hover(text, range));
  }

  private static Hover hover(String markdown, Range range) {
    return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), range);
  }
}
