package io.github.httpvet.check.report;

import com.contrastsecurity.sarif.Artifact;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Role;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files with findings, in the order of the report. */
final class SarifArtifacts {

  private final Map<Source, Integer> index = new LinkedHashMap<>();

  private SarifArtifacts() {}

  static SarifArtifacts of(List<Hit> hits) {
    SarifArtifacts artifacts = new SarifArtifacts();
    hits.forEach(hit -> artifacts.index.putIfAbsent(hit.source(), artifacts.index.size()));
    return artifacts;
  }

  /**
   * The files; null if there are none.
   *
   * @param encoding null if it is not known
   */
  Set<Artifact> toModel(String encoding) {
    Set<Artifact> all = new LinkedHashSet<>();
    for (Source source : index.keySet()) {
      all.add(
          new Artifact()
              .withLocation(location(source))
              .withRoles(Set.of(Role.RESULT_FILE))
              .withSourceLanguage("java")
              .withEncoding(encoding));
    }
    return all.isEmpty() ? null : all;
  }

  /** Where a file is, with its number among the files. */
  ArtifactLocation location(Source source) {
    return new ArtifactLocation()
        .withUri(source.uri())
        .withUriBaseId(source.root().id())
        .withIndex(index.get(source));
  }
}
