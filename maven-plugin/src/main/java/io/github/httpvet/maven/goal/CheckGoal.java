package io.github.httpvet.maven.goal;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import io.github.httpvet.check.ToolVersion;
import io.github.httpvet.check.fragment.FragmentReader;
import io.github.httpvet.check.report.ReportFormat;
import io.github.httpvet.check.report.TextStyle;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.maven.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** {@code check} and {@code report}: findings of all modules on the console and in files. */
public final class CheckGoal extends ModuleGoal {

  /** For the loader of goals. */
  public CheckGoal() {}

  @Override
  boolean wantsAll() {
    return false;
  }

  @Override
  Configurations configurations(Reactor reactor) {
    return reactor.configurations();
  }

  @Override
  void skipped(Settings settings, Reactor reactor, ModuleSources found) {
    settings.log().debug("no file mentions an HTTP client");
    reactor.add(
        settings.project(),
        new CheckReport(
            ToolVersion.current(),
            reactor.flags().rules(),
            List.of(),
            null,
            List.of(),
            found.files(),
            List.of(),
            List.of()));
  }

  @Override
  void run(
      Settings settings, Reactor reactor, Sources sources, CheckRequest request, Engine engine) {
    CheckReport report = new Checker(engine).check(sources, request, progress -> {});
    reactor.add(settings.project(), report);
  }

  @Override
  void tell(Settings settings, Reactor reactor) throws MojoFailureException {
    FailOn failOn = Choice.of(FailOn.class, "httpvet.failOn", settings.failOn());
    ReportFiles files = ReportFiles.of(settings);
    CheckReport report = report(settings, reactor);
    report.notes().forEach(note -> settings.log().warn(note));
    boolean fails = report.hits().stream().anyMatch(hit -> failOn.isMetBy(hit.level()));
    show(settings, report, fails);
    files.write(report, style(settings)).forEach(file -> settings.log().info("written: " + file));
    if (fails) {
      throw new MojoFailureException(
          report.summary()
              + "; -Dhttpvet.failOn=never lets the build pass, mvn "
              + goal(settings, "baseline")
              + " accepts them for now");
    }
  }

  private static CheckReport report(Settings settings, Reactor reactor) {
    Path top = Reactor.top(settings);
    if (settings.findings() == null) {
      return new JoinedReport(top).of(reactor);
    }
    Path folder = Flags.path(settings, "httpvet.findings", settings.findings());
    return FragmentReader.read(List.of(folder), top, Vet.rules());
  }

  private static void show(Settings settings, CheckReport report, boolean fails) {
    if (report.hits().isEmpty()) {
      settings.log().info(report.summary());
      return;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      ReportFormat.TEXT.write(report, text, style(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String lines = text.toString(StandardCharsets.UTF_8).strip();
    if (fails) {
      settings.log().error(lines);
    } else {
      settings.log().warn(lines);
    }
  }

  /** Who runs Maven may have no command line of ours. */
  private static TextStyle style(Settings settings) {
    return new TextStyle(Paint.NONE, "mvn " + goal(settings, "explain") + " -Dhttpvet.rule=RULE");
  }

  private static String goal(Settings settings, String goal) {
    return settings.execution().getPlugin().getId() + ":" + goal;
  }
}
