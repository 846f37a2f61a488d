package io.github.httpvet.maven.goal;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

final class CompilerSettingsTest {

  private final Model model = new Model();
  private final Properties user = new Properties();

  private CompilerSettings settings() {
    return new CompilerSettings(new MavenProject(model), user);
  }

  private Plugin compiler() {
    Plugin compiler = new Plugin();
    compiler.setArtifactId("maven-compiler-plugin");
    model.setBuild(new Build());
    model.getBuild().addPlugin(compiler);
    return compiler;
  }

  private static Xpp3Dom configuration(String... keysAndValues) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Xpp3Dom child = new Xpp3Dom(keysAndValues[i]);
      child.setValue(keysAndValues[i + 1]);
      configuration.addChild(child);
    }
    return configuration;
  }

  @Test
  void hasDefaults() {
    assertThat(settings().release()).isEqualTo(0);
    assertThat(settings().encoding()).isEqualTo(UTF_8);
  }

  @Test
  void readsProperties() {
    model.addProperty("maven.compiler.source", "1.8");
    model.addProperty("project.build.sourceEncoding", "ISO-8859-1");

    assertThat(settings().release()).isEqualTo(8);
    assertThat(settings().encoding()).isEqualTo(ISO_8859_1);

    model.addProperty("maven.compiler.release", "11");
    assertThat(settings().release()).isEqualTo(11);

    user.setProperty("maven.compiler.release", "21");
    assertThat(settings().release()).isEqualTo(21);
  }

  @Test
  void readsTheConfigurationOfThePlugin() {
    model.addProperty("maven.compiler.release", "11");
    Plugin compiler = compiler();
    Xpp3Dom configuration = configuration("release", "17", "encoding", "ISO-8859-1");
    Xpp3Dom nested = configuration("release", "8");
    configuration.addChild(nested);
    compiler.setConfiguration(configuration);

    assertThat(settings().release()).isEqualTo(17);
    assertThat(settings().encoding()).isEqualTo(ISO_8859_1);

    PluginExecution execution = new PluginExecution();
    execution.setId("default-compile");
    execution.setConfiguration(configuration("release", "21"));
    compiler.addExecution(execution);
    assertThat(settings().release()).isEqualTo(21);
  }

  @Test
  void survivesNonsense() {
    model.addProperty("maven.compiler.source", "${java.level}");
    model.addProperty("project.build.sourceEncoding", "no such");

    assertThat(settings().release()).isEqualTo(0);
    assertThat(settings().encoding()).isEqualTo(UTF_8);

    model.addProperty("maven.compiler.source", "1.4");
    assertThat(settings().release()).isEqualTo(8);
  }
}
