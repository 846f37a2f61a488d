package io.github.httpvet.maven.goal;

import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.FactSearch;
import io.github.httpvet.check.FactsFile;
import io.github.httpvet.check.Sources;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.maven.Settings;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code facts}: writes what a module tells other modules, for its jar. */
public final class FactsGoal extends ModuleGoal {

  /** For the loader of goals. */
  public FactsGoal() {}

  @Override
  boolean wantsAll() {
    return false;
  }

  @Override
  Configurations configurations(Reactor reactor) {
    return reactor.configurations();
  }

  @Override
  void skipped(Settings settings, Reactor reactor, ModuleSources found) {
    write(settings, Facts.NONE);
  }

  @Override
  void run(
      Settings settings, Reactor reactor, Sources sources, CheckRequest request, Engine engine) {
    FactSearch.Found found = new FactSearch(engine).in(sources, request, progress -> {});
    found.notes().forEach(reactor::addNote);
    write(settings, found.facts());
  }

  /** A module that tells nothing has no file; one that is not compiled has no place for it. */
  private static void write(Settings settings, Facts facts) {
    Path classes = Path.of(settings.project().getBuild().getOutputDirectory());
    FactsFile file = new FactsFile(classes.resolve(Facts.FILE));
    if (facts.isEmpty() ? file.remove() : Files.isDirectory(classes) && file.write(facts)) {
      settings.log().info("%d facts in %s".formatted(facts.lines().size(), classes));
    }
  }

  @Override
  void tell(Settings settings, Reactor reactor) {
    reactor.notes().forEach(note -> settings.log().warn(note));
  }
}
