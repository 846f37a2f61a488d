package io.github.httpvet.maven.goal;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.ToolVersion;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one report of those of the modules, with paths as one sees them at the top. */
final class JoinedReport {

  private final Path top;
  private final Source.Root root;

  JoinedReport(Path top) {
    this.top = top;
    String uri = top.toUri().toString();
    this.root = new Source.Root("SRCROOT", uri.endsWith("/") ? uri : uri + "/");
  }

  CheckReport of(Reactor reactor) {
    Set<RuleInfo> rules = new LinkedHashSet<>();
    Set<String> notes = new LinkedHashSet<>(reactor.notes());
    List<Hit> hits = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    Set<String> encodings = new LinkedHashSet<>();
    int files = 0;
    for (CheckReport report : reactor.reports()) {
      rules.addAll(report.rules());
      if (!report.hits().isEmpty()) {
        encodings.add(report.encoding());
      }
      notes.addAll(report.notes());
      report.hits().forEach(hit -> hits.add(atTop(hit)));
      report.broken().forEach(file -> broken.add(shown(Path.of(file))));
      files += report.files();
    }
    if (rules.isEmpty()) {
      Vet.rules().stream().filter(RuleInfo::onByDefault).forEach(rules::add);
    }
    return new CheckReport(
        ToolVersion.current(),
        List.copyOf(rules),
        List.of(root),
        encodings.size() == 1 ? encodings.iterator().next() : null,
        hits,
        files,
        broken,
        List.copyOf(notes));
  }

  private Hit atTop(Hit hit) {
    return new Hit(
        atTop(hit.source()),
        hit.rule(),
        hit.level(),
        hit.line(),
        hit.column(),
        hit.endColumn(),
        hit.message(),
        hit.snippet(),
        hit.trail(),
        hit.excerpt(),
        hit.hint(),
        hit.fixes(),
        hit.fingerprint());
  }

  /** A module may stand beside the top project. */
  private Source atTop(Source source) {
    Path file = source.file().toAbsolutePath().normalize();
    if (!file.startsWith(top)) {
      return source;
    }
    String shown = shown(file);
    return new Source(source.file(), shown, shown.replace(File.separatorChar, '/'), root);
  }

  private String shown(Path file) {
    return file.startsWith(top) ? top.relativize(file).toString() : file.toString();
  }
}
