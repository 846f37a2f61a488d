package io.github.httpvet.maven.goal;

import io.github.httpvet.check.BaselineUpdate;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.maven.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What the modules of one run of a goal share. Safe for use by several threads. */
final class Reactor {

  private final Flags flags;
  private final Configurations configurations;
  private final Map<Configuration, Vet> vets = new ConcurrentHashMap<>();
  private final List<MavenProject> order;
  private final Set<String> expected = new HashSet<>();
  private final Map<Integer, CheckReport> reports = new TreeMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Set<String> uncompiled = new TreeSet<>();
  private final Map<Path, List<BaselineUpdate.Written>> written = new LinkedHashMap<>();

  private boolean isStarted;

  private Reactor(Settings settings) {
    this.flags = Flags.of(settings);
    this.configurations =
        flags.config().isEmpty()
            ? new Configurations()
            : Configurations.always(Configuration.read(flags.config().get()));
    this.order = settings.session().getProjects();
    for (MavenProject project : order) {
      if (runsIn(project, settings.execution())) {
        expected.add(id(project));
      }
    }
  }

  /**
   * That of a module's run.
   *
   * @throws io.github.httpvet.check.UsageException for a wrong flag
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong configuration
   */
  static Reactor of(Settings settings) {
    MojoExecution execution = settings.execution();
    MavenSession session = settings.session();
    Map<String, Object> context =
        session.getPluginContext(
            execution.getMojoDescriptor().getPluginDescriptor(), session.getTopLevelProject());
    String key =
        Reactor.class.getName() + "/" + execution.getGoal() + "/" + execution.getExecutionId();
    // The session is the one object that all modules of a run have in common.
    synchronized (context) {
      Object known = context.get(key);
      if (known instanceof Reactor reactor) {
        return reactor;
      }
      Reactor reactor = new Reactor(settings);
      context.put(key, reactor);
      return reactor;
    }
  }

  /** From the command line a goal runs in every module, in a build where the POMs say so. */
  private static boolean runsIn(MavenProject project, MojoExecution execution) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
    if (plugin == null) {
      return false;
    }
    for (PluginExecution one : plugin.getExecutions()) {
      if (one.getId().equals(execution.getExecutionId())
          && one.getGoals().contains(execution.getGoal())) {
        return true;
      }
    }
    return false;
  }

  private static String id(MavenProject project) {
    return project.getGroupId() + ":" + project.getArtifactId();
  }

  Flags flags() {
    return flags;
  }

  Configurations configurations() {
    return configurations;
  }

  /** The knowledge of clients that holds for a module. */
  Vet vet(MavenProject project) {
    Configuration configuration = configurations.of(project.getBasedir().toPath());
    return vets.computeIfAbsent(
        configuration,
        one -> {
          Map<String, String> options = new HashMap<>(one.options());
          options.putAll(flags.options());
          return Vet.of(List.of(), options);
        });
  }

  /** The folder that paths in messages are relative to. */
  static Path top(Settings settings) {
    return Path.of(settings.session().getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  synchronized void add(MavenProject project, CheckReport report) {
    reports.put(order.indexOf(project), report);
  }

  synchronized void addNote(String note) {
    notes.add(note);
  }

  synchronized void addUncompiled(List<String> modules) {
    uncompiled.addAll(modules);
  }

  synchronized void add(BaselineUpdate.Written one) {
    written.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one);
  }

  synchronized void start() {
    isStarted = true;
  }

  /** True if a module is not skipped. */
  synchronized boolean isStarted() {
    return isStarted;
  }

  /** True for the last module, which tells of all. */
  synchronized boolean isLast(MavenProject project) {
    expected.remove(id(project));
    return expected.isEmpty();
  }

  /** The reports of the modules in the order of the build. */
  synchronized List<CheckReport> reports() {
    return List.copyOf(reports.values());
  }

  /** One line each about what may be missing. */
  synchronized List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    if (!uncompiled.isEmpty()) {
      all.add(
          "not compiled yet, so the types are read from the sources: "
              + String.join(", ", uncompiled));
    }
    return all;
  }

  /** What became of each baseline file, in the order of writing. */
  synchronized Map<Path, List<BaselineUpdate.Written>> written() {
    return Map.copyOf(written);
  }
}
