package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.Told;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Asks files what they tell, a few at a time, so that nobody who types waits. For one thread. */
final class Asker {

  /** Files of one project share what javac knows of types; more of them would be held at once. */
  private static final int BATCH = 16;

  private static final int MOST_CHARS = 1 << 20;

  private final Projects projects;
  private final Rules rules;
  private final Map<Path, Document> documents;
  private final BooleanSupplier isWaitedFor;

  /**
   * For one workspace.
   *
   * @param documents what is open
   * @param isWaitedFor true as soon as somebody else waits for the thread
   */
  Asker(
      Projects projects, Rules rules, Map<Path, Document> documents, BooleanSupplier isWaitedFor) {
    this.projects = projects;
    this.rules = rules;
    this.documents = documents;
    this.isWaitedFor = isWaitedFor;
  }

  /** The text of a file as the editor has it, else as it is on the disk; empty if it is gone. */
  Optional<LiveCheck.Text> text(Path path) {
    Document document = documents.get(path);
    if (document != null) {
      return document.isGone() ? Optional.empty() : Optional.of(document.moment().text());
    }
    try {
      return Optional.of(LiveCheck.read(path));
    } catch (IOException | SecurityException e) {
      // Gone since it was listed, or not to be read: it tells nothing.
      return Optional.empty();
    }
  }

  /** True if the text has to do with clients. */
  boolean isWanted(LiveCheck.Text text) {
    return text.text().length() <= MOST_CHARS
        && projects
            .near(text.path())
            .flatMap(project -> check(text.path(), project, Facts.NONE, type -> false))
            .filter(check -> LiveCheck.isWanted(text, check))
            .isPresent();
  }

  /** True as long as the class path that the file is to be read with is not known. */
  boolean isEarly(Path path) {
    return projects.near(path).map(Project::isWaiting).orElse(true);
  }

  /**
   * What some of the files tell, the first among them unless somebody waits.
   *
   * @param roots where the types of all are
   * @param facts what is told to them
   * @param own the types that files of the workspace declare
   */
  List<Told> ask(List<Teller> waiting, Set<Path> roots, Facts facts, Predicate<String> own) {
    Path first = waiting.get(0).path();
    Project project = projects.near(first).orElseThrow();
    List<LiveCheck.Text> texts = new ArrayList<>();
    Set<Path> sources = null;
    for (Teller teller : waiting) {
      if (texts.size() < BATCH && projects.near(teller.path()).orElse(null) == project) {
        LiveCheck.Text text =
            text(teller.path()).orElseGet(() -> new LiveCheck.Text(teller.path(), ""));
        Set<Path> of = new LinkedHashSet<>(project.sources(text));
        of.addAll(roots);
        sources = sources == null ? of : sources;
        if (of.equals(sources)) {
          texts.add(text);
        }
      }
    }
    try {
      Optional<LiveCheck> live = project.check();
      Optional<UnitCheck> check = check(first, project, facts, own);
      return live.isEmpty() || check.isEmpty()
          ? List.of(Told.nothing(first))
          : live.get().tell(texts, sources, others(texts), check.get(), isWaitedFor);
    } catch (IOException e) {
      // Told of where findings are looked for.
      return List.of(Told.nothing(first));
    }
  }

  private Optional<UnitCheck> check(
      Path path, Project project, Facts facts, Predicate<String> own) {
    try {
      return Optional.of(project.with(rules.of(path).check(), facts, own));
    } catch (ConfigurationException | IOException e) {
      return Optional.empty();
    }
  }

  private Collection<LiveCheck.Text> others(List<LiveCheck.Text> texts) {
    Set<Path> asked = new LinkedHashSet<>();
    texts.forEach(text -> asked.add(text.path()));
    return documents.values().stream()
        .filter(document -> !asked.contains(document.path()) && !document.isGone())
        .filter(document -> !KeyInspection.isFor(document.path()))
        .map(document -> document.moment().text())
        .toList();
  }
}
