package io.github.httpvet.maven.goal;

import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.maven.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Resolves what a module is compiled with. Other modules of the reactor are taken from where they
 * are, so that nothing need be installed or compiled; Maven itself would fail.
 */
final class ClassPathResolver {

  private static final Set<String> SCOPES = Set.of("compile", "provided", "system");
  private static final Set<String> TEST_SCOPES = Set.of("test", "runtime");

  private final Settings settings;
  private final Map<String, MavenProject> modules = new HashMap<>();
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<Path> own = new LinkedHashSet<>();
  private final Set<Path> sources = new LinkedHashSet<>();
  private final Set<String> uncompiled = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private ClassPathResolver(Settings settings) {
    this.settings = settings;
    List<MavenProject> all = settings.session().getAllProjects();
    for (MavenProject module : all == null ? settings.session().getProjects() : all) {
      modules.put(key(module.getGroupId(), module.getArtifactId(), module.getVersion()), module);
    }
  }

  /** What there is; what is missing is told, never thrown. */
  static ClassPath of(Settings settings) {
    ClassPathResolver resolver = new ClassPathResolver(settings);
    resolver.resolve();
    return new ClassPath(
        List.copyOf(resolver.entries),
        List.copyOf(resolver.own),
        List.copyOf(resolver.sources),
        List.copyOf(resolver.uncompiled),
        List.copyOf(resolver.missing));
  }

  private void resolve() {
    MavenProject project = settings.project();
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, settings.session().getRepositorySession());
    request.setResolutionFilter((node, parents) -> isWanted(node) && module(node) == null);
    DependencyResolutionResult result;
    try {
      result = settings.resolver().resolve(request);
    } catch (DependencyResolutionException e) {
      settings.log().debug(e);
      result = e.getResult();
    }
    if (result != null) {
      result.getUnresolvedDependencies().forEach(one -> missing.add(name(one.getArtifact())));
      if (!result.getCollectionErrors().isEmpty()) {
        missing.add("what a POM that is missing would name");
      }
      if (result.getDependencyGraph() != null) {
        collect(result.getDependencyGraph(), new HashSet<>());
      }
    }
    // What annotation processors made is only there.
    addOwn(project.getBuild().getOutputDirectory());
    if (settings.tests()) {
      addOwn(project.getBuild().getTestOutputDirectory());
    }
  }

  private boolean isWanted(DependencyNode node) {
    if (node.getDependency() == null) {
      return false;
    }
    String scope = node.getDependency().getScope();
    return SCOPES.contains(scope) || settings.tests() && TEST_SCOPES.contains(scope);
  }

  private void collect(DependencyNode parent, Set<DependencyNode> seen) {
    for (DependencyNode node : parent.getChildren()) {
      if (isWanted(node) && seen.add(node)) {
        add(node.getDependency(), module(node));
        collect(node, seen);
      }
    }
  }

  private void add(Dependency dependency, MavenProject module) {
    Artifact artifact = dependency.getArtifact();
    if (module == null) {
      if (artifact.getFile() != null) {
        entries.add(artifact.getFile().toPath());
      }
      return;
    }
    boolean isTests = artifact.getProperty("type", "").equals("test-jar");
    File packaged = module.getArtifact() == null ? null : module.getArtifact().getFile();
    if (isTests) {
      addFolder(module.getBuild().getTestOutputDirectory());
    } else if (packaged != null && packaged.isFile()) {
      entries.add(packaged.toPath());
    } else if (!addFolder(module.getBuild().getOutputDirectory())) {
      Set<Path> roots = ModuleSources.roots(module);
      sources.addAll(roots);
      if (!roots.isEmpty()) {
        uncompiled.add(module.getArtifactId());
      }
    }
  }

  private void addOwn(String folder) {
    if (addFolder(folder)) {
      own.add(Path.of(folder));
    }
  }

  private boolean addFolder(String folder) {
    Path path = folder == null ? null : Path.of(folder);
    boolean exists = path != null && Files.isDirectory(path);
    if (exists) {
      entries.add(path);
    }
    return exists;
  }

  private MavenProject module(DependencyNode node) {
    Artifact artifact = node.getArtifact();
    return modules.get(
        key(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion()));
  }

  private static String key(String group, String name, String version) {
    return group + ":" + name + ":" + version;
  }

  private static String name(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
  }

  /** One line about what is missing, or none. */
  static List<String> notes(MavenProject project, ClassPath classPath) {
    List<String> notes = new ArrayList<>();
    if (!classPath.missing().isEmpty()) {
      notes.add(
          project.getArtifactId()
              + ": dependencies cannot be resolved, so findings may be missing: "
              + Words.some(classPath.missing(), 3));
    }
    return notes;
  }
}
