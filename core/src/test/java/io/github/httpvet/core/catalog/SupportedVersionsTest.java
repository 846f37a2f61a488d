package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.httpvet.core.catalog.library.Libraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of every table holds in every version that the table says it supports. */
class SupportedVersionsTest {

  static List<Arguments> versions() {
    List<Arguments> versions = new ArrayList<>();
    for (Library library : Libraries.catalog().libraries()) {
      for (String version : library.supported().keySet()) {
        versions.add(Arguments.of(library.name(), version));
      }
    }
    return versions;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("versions")
  void everyStatementHolds(String name, String version) throws Exception {
    Library library = library(name);
    List<String> jars = library.supported().get(version);
    assumeTrue(
        !jars.isEmpty() || Integer.parseInt(version) <= Runtime.version().feature(),
        "needs JDK " + version);
    try (ClassFiles classes =
        jars.isEmpty() ? ClassFiles.ofJdk(version) : ClassFiles.inJars(ClientJars.files(jars))) {
      List<String> complaints = TableCheck.complaints(library, version, classes);
      assertThat(String.join("\n", complaints)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"5.3.39, false", "7.0.10, true"})
  void theClassPathTellsWhetherTheFactoryOfSpringHasTimeouts(String version, boolean isBounded)
      throws Exception {
    Library library = library("Spring RestTemplate and RestClient");
    Row factory =
        library.rows().stream()
            .filter(row -> row.role() == Role.SETS && row.details().not().isPresent())
            .findFirst()
            .orElseThrow();
    try (ClassFiles classes =
        ClassFiles.inJars(ClientJars.files(library.supported().get(version)))) {
      assertThat(library.holds(factory, type -> classes.type(type) != null)).isEqualTo(isBounded);
    }
  }

  @Test
  void everyLibrarySaysItsOldestAndNewestVersion() {
    for (Library library : Libraries.catalog().libraries()) {
      assertWithMessage(library.name()).that(library.supported().size()).isAtLeast(2);
    }
  }

  @Test
  void theBuildFetchesTheJarsOfTheTables() {
    Set<String> lacking = new TreeSet<>(ClientJars.named());
    lacking.removeAll(ClientJars.fetched());
    Set<String> unused = new TreeSet<>(ClientJars.fetched());
    unused.removeAll(ClientJars.named());

    assertWithMessage("add to pom.xml").that(lacking.stream().map(ClientJars::item)).isEmpty();
    assertWithMessage("drop from pom.xml").that(unused.stream().map(ClientJars::item)).isEmpty();
    assertThat(ClientJars.fetched()).isNotEmpty();
  }

  private static Library library(String name) {
    return Libraries.catalog().libraries().stream()
        .filter(library -> library.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
