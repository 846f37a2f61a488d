package io.github.httpvet.maven.goal;

import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.maven.Settings;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** A goal that does something in each module, and tells of all modules in the last one. */
abstract class ModuleGoal extends VetGoal {

  @Override
  final void runGuarded(Settings settings) throws MojoFailureException {
    Reactor reactor = Reactor.of(settings);
    reactor.start();
    try {
      runInModule(settings, reactor);
    } catch (UsageException | ConfigurationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      internal(settings, e);
    }
    if (reactor.isLast(settings.project())) {
      tell(settings, reactor);
    }
  }

  /** The last module tells of the others, also if it is itself skipped. */
  @Override
  final void skip(Settings settings) throws MojoFailureException {
    Reactor reactor;
    try {
      reactor = Reactor.of(settings);
    } catch (UsageException | ConfigurationException e) {
      // A module that is not skipped tells of it.
      return;
    }
    if (reactor.isLast(settings.project()) && reactor.isStarted()) {
      tell(settings, reactor);
    }
  }

  private void runInModule(Settings settings, Reactor reactor) {
    if (settings.findings() != null) {
      return; // Who tells of all modules reads them.
    }
    MavenProject project = settings.project();
    Properties user = settings.session().getUserProperties();
    CompilerSettings compiler = new CompilerSettings(project, user);
    Charset encoding = compiler.encoding();
    ModuleSources found =
        ModuleSources.of(project, settings.tests(), encoding, reactor.vet(project));
    if (found.roots().isEmpty()) {
      return;
    }
    Vet vet = reactor.vet(project);
    boolean mayUseOthers = !found.mentionsClient() && vet.takesFacts() && hasDependencies(project);
    ClassPath classPath =
        found.mentionsClient() || mayUseOthers ? ClassPathResolver.of(settings) : ClassPath.NONE;
    boolean isWanted =
        found.mentionsClient() || mayUseOthers && found.mentionsFacts(classPath, encoding, vet);
    if (!isWanted && !wantsAll()) {
      skipped(settings, reactor, found);
      return;
    }
    reactor.addUncompiled(classPath.uncompiled());
    ClassPathResolver.notes(project, classPath).forEach(reactor::addNote);
    CheckRequest request =
        new CheckRequest(
            reactor.flags().rules(),
            reactor.flags().options(),
            classPath.entries(),
            compiler.release(),
            encoding,
            List.of(),
            project.getArtifactId() + " a dependency on them",
            configurations(reactor),
            ChangedLines.ALL);
    try (Sources sources = Sources.of(found.roots(), settings.tests())) {
      run(settings, reactor, sources, request, Engine.javac(classPath.sources(), classPath.own()));
    }
  }

  /** Without any, no jar can tell the module something. */
  private static boolean hasDependencies(MavenProject project) {
    return !project.getDependencies().isEmpty();
  }

  /** True for a goal that has to see modules without clients, too. */
  abstract boolean wantsAll();

  /** Where the goal gets configurations from. */
  abstract Configurations configurations(Reactor reactor);

  /** Called for a module without clients. */
  abstract void skipped(Settings settings, Reactor reactor, ModuleSources found);

  /** Called for every other module. */
  abstract void run(
      Settings settings, Reactor reactor, Sources sources, CheckRequest request, Engine engine);

  /** Called once, after the last module. */
  abstract void tell(Settings settings, Reactor reactor) throws MojoFailureException;
}
