package io.github.httpvet.languageserver;

import io.github.httpvet.check.key.KeyFiles;
import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.compilation.hit.Lines;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.SourceHits;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.LiveCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the text of a file of settings to what is shown of it. */
final class KeyInspection {

  private KeyInspection() {}

  /** True for a file that this looks into. */
  static boolean isFor(Path path) {
    return KeyFiles.isOne(String.valueOf(path.getFileName()));
  }

  /** What is found in a text; nothing in what is for tests, or is broken. */
  static Outcome of(LiveCheck.Text text, SourceRules rules) {
    Optional<KeyFile> file =
        KeyFiles.isOfTests(text.path())
            ? Optional.empty()
            : KeyFiles.read(text.path(), text.text());
    if (file.isEmpty()) {
      return Outcome.nothing(text.text());
    }
    List<Finding> findings = rules.check().check(file.get(), KeyFiles.beside(text.path()));
    Unit unit = file.get().unit();
    Lines lines = new Lines(unit.text());
    List<Shown> shown =
        rules.reported(unit, findings).stream()
            .map(one -> shown(one, unit, lines, Inspection.source(text.path())))
            .toList();
    return new Outcome(lines, shown, List.of());
  }

  private static Shown shown(Reported one, Unit unit, Lines lines, Source source) {
    int line = lines.line(one.finding().offset());
    int start = lines.offset(line, 1);
    String text = lines.text(line);
    String indent = text.substring(0, text.length() - text.stripLeading().length());
    String comment = indent + "# httpvet:ignore " + one.finding().rule() + "\n";
    return new Shown(
        SourceHits.of(source, unit, List.of(one), Vet.rules()).get(0),
        Optional.of(new Edit(start, start, comment)),
        Map.of());
  }
}
