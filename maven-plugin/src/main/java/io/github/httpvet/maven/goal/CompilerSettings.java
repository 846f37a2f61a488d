package io.github.httpvet.maven.goal;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Source level and encoding of a module, as its compiler plugin gets them. */
final class CompilerSettings {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String EXECUTION = "default-compile";
  private static final Pattern LEVEL = Pattern.compile("(?:1\\.)?(\\d{1,3})");

  /** The oldest that every supported JDK can read. */
  private static final int OLDEST = 8;

  private final Map<String, String> values = new HashMap<>();

  /**
   * Of a module.
   *
   * @param user properties of the user, which go before those of the module
   */
  CompilerSettings(MavenProject project, Properties user) {
    property(project, user, "release", "maven.compiler.release");
    property(project, user, "source", "maven.compiler.source");
    property(project, user, "encoding", "project.build.sourceEncoding");
    property(project, user, "encoding", "encoding");
    Plugin plugin = project.getPlugin(COMPILER);
    if (plugin != null) {
      read(plugin.getConfiguration());
      for (PluginExecution execution : plugin.getExecutions()) {
        if (execution.getId().equals(EXECUTION)) {
          read(execution.getConfiguration());
        }
      }
    }
  }

  private void property(MavenProject project, Properties user, String key, String name) {
    String value = user.getProperty(name, project.getProperties().getProperty(name));
    if (value != null && !value.isBlank()) {
      values.put(key, value.strip());
    }
  }

  /** The text of the outer elements; what the XML is made of differs between versions of Maven. */
  private void read(Object configuration) {
    if (configuration == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(new StringReader(configuration.toString()));
      int depth = 0;
      String name = "";
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            depth++;
            name = xml.getLocalName();
          }
          case XMLStreamReader.END_ELEMENT -> depth--;
          case XMLStreamReader.CHARACTERS -> {
            if (depth == 2 && !xml.getText().isBlank()) {
              values.put(name, xml.getText().strip());
            }
          }
          default -> {
            // Not of interest.
          }
        }
      }
    } catch (XMLStreamException e) {
      // Without it the properties count.
      return;
    }
  }

  /** The release of the sources, or 0 if nothing says. */
  int release() {
    Matcher level =
        LEVEL.matcher(values.getOrDefault("release", values.getOrDefault("source", "")));
    return level.matches() ? Math.max(OLDEST, Integer.parseInt(level.group(1))) : 0;
  }

  /** The encoding of the sources; UTF-8 if nothing says, or nothing that is known here. */
  Charset encoding() {
    try {
      return Charset.forName(values.getOrDefault("encoding", "UTF-8"));
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
