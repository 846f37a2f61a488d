package io.github.httpvet.maven.goal;

import io.github.httpvet.check.BaselineUpdate;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.maven.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code baseline}: accepts what is found now. */
public final class BaselineGoal extends ModuleGoal {

  /** One writer at a time: modules share the file. */
  private static final Object WRITING = new Object();

  /** For the loader of goals. */
  public BaselineGoal() {}

  /** What is accepted in a module that has no client any more has to go. */
  @Override
  boolean wantsAll() {
    return true;
  }

  /** Read anew for each module: the first one may have entered the baseline. */
  @Override
  Configurations configurations(Reactor reactor) {
    return reactor
        .flags()
        .config()
        .map(Configurations::withoutBaseline)
        .orElseGet(Configurations::withoutBaseline);
  }

  @Override
  void skipped(Settings settings, Reactor reactor, ModuleSources found) {
    throw new IllegalStateException();
  }

  @Override
  void run(
      Settings settings, Reactor reactor, Sources sources, CheckRequest request, Engine engine) {
    synchronized (WRITING) {
      new BaselineUpdate(engine)
          .write(sources, request, Optional.empty(), progress -> {})
          .forEach(reactor::add);
    }
  }

  @Override
  void tell(Settings settings, Reactor reactor) {
    reactor.notes().forEach(note -> settings.log().warn(note));
    Map<Path, List<BaselineUpdate.Written>> files = new LinkedHashMap<>(reactor.written());
    if (files.isEmpty()) {
      settings.log().info("there is no Java file, so there is no baseline");
    }
    files.forEach((file, all) -> tell(settings, file, all));
  }

  private static void tell(Settings settings, Path file, List<BaselineUpdate.Written> all) {
    all.stream()
        .flatMap(one -> one.notes().stream())
        .distinct()
        .forEach(note -> settings.log().warn(note));
    int accepted = all.get(all.size() - 1).accepted();
    int added = all.stream().mapToInt(BaselineUpdate.Written::added).sum();
    int dropped = all.stream().mapToInt(BaselineUpdate.Written::dropped).sum();
    settings
        .log()
        .info("%s accepts %d (%d new, %d dropped)".formatted(file, accepted, added, dropped));
    all.stream()
        .flatMap(one -> one.entered().stream())
        .findFirst()
        .ifPresent(entered -> settings.log().info(entered + " names it"));
  }
}
