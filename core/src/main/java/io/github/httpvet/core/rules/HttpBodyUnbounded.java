package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.mend.LeaveOut;
import java.util.List;
import java.util.Optional;

/** Flags settings by which whole bodies go into memory or a log, whatever their size. */
final class HttpBodyUnbounded implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpBodyUnbounded",
          "Whole HTTP bodies held in memory or logged, whatever their size",
          """
          Logging at the level of bodies, a wiretap, a factory that buffers and a limit that is \
          switched off hold each body in memory, or write it to a log, at its full size: one large \
          answer ends the program, and secrets end up in logs. Set a limit that fits the largest \
          answer, and log bodies only where a setting asks for it.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    return Setting.in(analysis, Role.WHOLE_BODIES).stream()
        .filter(setting -> !analysis.lifecycle().isForDebugging(setting.call()))
        .map(
            setting ->
                new Finding(
                        INFO.name(),
                        setting.level(),
                        setting.call(),
                        "`"
                            + setting.name()
                            + "` takes bodies of any size into memory or a log, so one large answer can"
                            + " exhaust it",
                        List.of(),
                        "Set a limit, or log headers only; make it a setting that is off by default")
                    .withFixes(fix(setting).stream().toList()))
        .toList();
  }

  private static Optional<Fix> fix(Setting setting) {
    LeaveOut mend = new LeaveOut(setting.analysis());
    return setting.row().details().instead().filter("nothing"::equals).isPresent()
        ? mend.of(setting.call())
        : mend.instead(setting.call(), setting.row());
  }
}
