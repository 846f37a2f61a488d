package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a {@code pom.xml} tells about where sources are. */
public final class MavenProject {

  private static final String POM = "pom.xml";

  private final List<String> modules = new ArrayList<>();
  private String sourceDirectory = "src/main/java";
  private String testSourceDirectory = "src/test/java";

  private MavenProject() {}

  /**
   * The folders of production code of a project and its modules that exist.
   *
   * @param withTests true for those of tests, too
   * @throws UsageException if a {@code pom.xml} is no XML
   */
  public static List<Path> sourceFolders(Path project, boolean withTests) {
    List<Path> folders = new ArrayList<>();
    collect(
        project,
        new LinkedHashSet<>(),
        (folder, pom) -> {
          folders.add(folder.resolve(pom.sourceDirectory));
          if (withTests) {
            folders.add(folder.resolve(pom.testSourceDirectory));
          }
        });
    folders.removeIf(folder -> !Files.isDirectory(folder));
    return folders;
  }

  /**
   * The project that a project is built in: the outermost folder around it with a {@code pom.xml}
   * that has it among its modules, theirs included; itself if there is none.
   *
   * @param project absolute
   */
  public static Path reactor(Path project) {
    Path reactor = project;
    for (Path around = project.getParent(); around != null; around = around.getParent()) {
      if (Files.isRegularFile(around.resolve(POM)) && hasModule(around, project)) {
        reactor = around;
      }
    }
    return reactor;
  }

  /**
   * The folders of a project and its modules that exist and may have files of settings.
   *
   * @throws UsageException if a {@code pom.xml} is no XML
   */
  static List<Path> resourceFolders(Path project) {
    List<Path> folders = new ArrayList<>();
    collect(
        project,
        new LinkedHashSet<>(),
        (folder, pom) -> folders.add(folder.resolve("src/main/resources")));
    folders.removeIf(folder -> !Files.isDirectory(folder));
    return folders;
  }

  private static boolean hasModule(Path project, Path module) {
    try {
      Set<Path> all = new LinkedHashSet<>();
      collect(project, all, (folder, pom) -> {});
      return all.contains(module);
    } catch (UsageException e) {
      // A broken file around the project is not the user's concern.
      return false;
    }
  }

  /** The folder of the {@code pom.xml} that a path belongs to, or null. */
  public static Path enclosing(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    while (folder != null && !Files.isRegularFile(folder.resolve(POM))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static void collect(
      Path project, Set<Path> visited, BiConsumer<Path, MavenProject> each) {
    if (!visited.add(project.toAbsolutePath().normalize())) {
      return;
    }
    MavenProject pom = read(project.resolve(POM));
    each.accept(project, pom);
    for (String module : pom.modules) {
      Path child = project.resolve(module);
      // A module may name its pom file.
      Path folder = Files.isRegularFile(child) ? child.getParent() : child;
      if (Files.isRegularFile(folder.resolve(POM))) {
        collect(folder, visited, each);
      }
    }
  }

  private static MavenProject read(Path pom) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(pom)) {
      MavenProject project = new MavenProject();
      project.read(factory.createXMLStreamReader(in));
      return project;
    } catch (XMLStreamException e) {
      throw new UsageException(
          pom + " is not well formed, line " + e.getLocation().getLineNumber());
    } catch (IOException e) {
      throw new UsageException("cannot read " + pom + ": " + Words.reason(e));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    List<String> open = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.add(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.remove(open.size() - 1);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        value(String.join("/", open), xml.getText().strip());
      }
    }
  }

  private void value(String element, String text) {
    if (text.isEmpty() || text.contains("${")) {
      return;
    }
    switch (element) {
      case "project/modules/module",
          "project/profiles/profile/modules/module",
          "project/subprojects/subproject" ->
          modules.add(text);
      case "project/build/sourceDirectory" -> sourceDirectory = text;
      case "project/build/testSourceDirectory" -> testSourceDirectory = text;
      default -> {
        // Not of interest.
      }
    }
  }
}
