package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Lines;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.SourceHits;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.LiveCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.MessageType;

/** From a text to what is shown of it. For one thread. */
final class Inspection {

  /** As for a check of files: more than any source that a compiler would take. */
  private static final int MOST_CHARS = 8 << 20;

  private final Projects projects;
  private final Rules rules;
  private final WorkspaceFacts facts;
  private final Editor editor;

  Inspection(Projects projects, Rules rules, WorkspaceFacts facts, Editor editor) {
    this.projects = projects;
    this.rules = rules;
    this.facts = facts;
    this.editor = editor;
  }

  /**
   * What is found in a text.
   *
   * @param others what else is open
   * @param isStale true as soon as nobody waits any more
   * @throws java.util.concurrent.CancellationException if it was stale before it was done
   */
  Outcome of(LiveCheck.Text text, Collection<LiveCheck.Text> others, BooleanSupplier isStale) {
    try {
      SourceRules source = rules.of(text.path());
      if (!source.isExcluded() && KeyInspection.isFor(text.path())) {
        return KeyInspection.of(text, source);
      }
      if (!source.isExcluded() && text.text().length() <= MOST_CHARS) {
        return checked(text, others, source, isStale).orElseGet(() -> Outcome.nothing(text.text()));
      }
    } catch (ConfigurationException e) {
      editor.showOnce(MessageType.Error, e.getMessage());
    } catch (IOException e) {
      editor.showOnce(MessageType.Error, "cannot read the class path: " + e.getMessage());
    }
    return Outcome.nothing(text.text());
  }

  private Optional<Outcome> checked(
      LiveCheck.Text text,
      Collection<LiveCheck.Text> others,
      SourceRules source,
      BooleanSupplier isStale)
      throws IOException {
    Project project = projects.of(text.path());
    Optional<LiveCheck> check = project.check();
    if (check.isEmpty()) {
      editor.showOnce(
          MessageType.Error, "this Java has no compiler: start it with a JDK, not a JRE");
      return Optional.empty();
    }
    check.get().problems().forEach(problem -> editor.logOnce(MessageType.Info, problem));
    List<LiveCheck.Text> near =
        others.stream().filter(other -> projects.of(other.path()) == project).toList();
    Set<Path> sources = new LinkedHashSet<>(project.sources(text));
    sources.addAll(facts.roots(text.path()));
    return check
        .get()
        .check(
            text,
            sources,
            near,
            facts.rules(text, source, project),
            isStale,
            seen -> outcome(seen, text, source, project));
  }

  private Outcome outcome(
      LiveCheck.Seen seen, LiveCheck.Text text, SourceRules rulesOfSource, Project project) {
    if (seen.unresolvedClients() && !project.isWaiting()) {
      tellOfClassPath(project);
    }
    Unit unit = seen.report().unit();
    Lines lines = new Lines(unit.text());
    List<Shown> shown =
        rulesOfSource.reported(unit, seen.report().findings()).stream()
            .map(one -> shown(one, seen, text.path()))
            .toList();
    return new Outcome(lines, shown, ClientPlaces.in(unit, lines));
  }

  private Shown shown(Reported reported, LiveCheck.Seen seen, Path path) {
    Source source = source(path);
    Unit unit = seen.report().unit();
    Hit hit = SourceHits.of(source, unit, List.of(reported), Vet.rules()).get(0);
    Map<String, Path> elsewhere = new HashMap<>();
    for (Hit.Step step : hit.trail()) {
      ElsewhereText text = ElsewhereText.of(step.text());
      text.place()
          .flatMap(place -> facts.showing(place, path))
          .ifPresent(file -> elsewhere.put(text.place().get(), file));
    }
    return new Shown(
        hit,
        seen.suppression().apply(reported.finding().rule(), reported.finding().offset()),
        elsewhere);
  }

  static Source source(Path path) {
    String name = String.valueOf(path.getFileName());
    String folder = String.valueOf(path.getParent() == null ? path : path.getParent().toUri());
    return new Source(path, name, name, new Source.Root("SRCROOT", folder));
  }

  /** Half an import is missing, too, so only who has no class path at all is interrupted. */
  private void tellOfClassPath(Project project) {
    Path folder = project.key().folder();
    String where = folder == null ? "files outside of the workspace" : folder.toString();
    if (project.hasClassPath()) {
      editor.logOnce(
          MessageType.Info,
          "the class path of " + where + " lacks a client's type, so findings may be missing");
    } else {
      editor.showOnce(
          MessageType.Warning,
          "no class path for "
              + where
              + ", so findings may be missing: set "
              + Settings.SECTION
              + ".classpath");
    }
  }
}
