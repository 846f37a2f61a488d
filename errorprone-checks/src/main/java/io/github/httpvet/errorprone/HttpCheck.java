package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.DoWhileLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.WhileLoopTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.tree.JCTree;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.UnitCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows the findings of one rule. It matches the trees that findings are anchored at, so that Error
 * Prone's own handling of suppressions, severities and excluded code applies.
 */
abstract class HttpCheck extends BugChecker
    implements MethodInvocationTreeMatcher,
        NewClassTreeMatcher,
        MemberReferenceTreeMatcher,
        MethodTreeMatcher,
        WhileLoopTreeMatcher,
        DoWhileLoopTreeMatcher,
        ForLoopTreeMatcher,
        CompilationUnitTreeMatcher {

  private static final long serialVersionUID = 1;

  /** What options that belong to no rule start with. */
  private static final String OWN = "httpvet:";

  /**
   * The rules that all checks of a compilation share; tests have their own.
   *
   * @param flags the options of the configuration file and, on top, all {@code
   *     -XepOpt:Rule:option=value}, those of other checks included
   */
  UnitCheck rules(Map<String, String> flags) {
    List<String> names = Vet.rules().stream().map(RuleInfo::name).toList();
    Map<String, String> options = new HashMap<>(flags);
    options
        .keySet()
        .removeIf(
            key ->
                !key.startsWith(OWN)
                    && Vet.options().keySet().stream().noneMatch(n -> key.startsWith(n + ":")));
    return UnitCheck.of(Vet.of(names, options));
  }

  @Override
  public final Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchNewClass(NewClassTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchMethod(MethodTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchWhileLoop(WhileLoopTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchDoWhileLoop(DoWhileLoopTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public final Description matchForLoop(ForLoopTree tree, VisitorState state) {
    return match(tree, state);
  }

  /** No finding is here, but of a unit without any, what was kept of it has to go. */
  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    return match(tree, state);
  }

  private Description match(Tree tree, VisitorState state) {
    UnitFindings unit = UnitFindings.of(state, this::rules);
    for (Reported reported : unit.at(tree, state.getPath().getCompilationUnit())) {
      Finding finding = reported.finding();
      if (finding.rule().equals(canonicalName())) {
        Description.Builder description =
            buildDescription(new AnchorPosition((JCTree) tree, finding.anchor().pos()))
                .setMessage(finding.message() + "\n" + finding.advice());
        ErrorProneOptions options = state.errorProneOptions();
        finding.fixes().forEach(fix -> description.addFix(suggested(fix)));
        Optional<SeverityLevel> level = severity(reported, options);
        level.ifPresent(description::overrideSeverity);
        state.reportMatch(description.build());
        unit.addShown(finding, shown(level.orElseGet(() -> flagged(options))));
      }
    }
    return Description.NO_MATCH;
  }

  private static SuggestedFix suggested(Fix fix) {
    SuggestedFix.Builder builder = SuggestedFix.builder().setShortDescription(fix.title());
    fix.edits().forEach(edit -> builder.replace(edit.start(), edit.end(), edit.text()));
    return builder.build();
  }

  /** What the configuration file says, unless a flag of the compilation says otherwise. */
  private Optional<SeverityLevel> severity(Reported reported, ErrorProneOptions options) {
    boolean isNote = reported.finding().level() == Level.NOTE;
    if (flags(options).findAny().isPresent() && !isNote) {
      return Optional.empty();
    }
    return Optional.of(
        switch (reported.severity()) {
          case ERROR ->
              options.isDropErrorsToWarnings() ? SeverityLevel.WARNING : SeverityLevel.ERROR;
          case NOTE ->
              options.isSuggestionsAsWarnings() ? SeverityLevel.WARNING : SeverityLevel.SUGGESTION;
          case WARNING, OFF -> SeverityLevel.WARNING;
        });
  }

  private Stream<ErrorProneOptions.Severity> flags(ErrorProneOptions options) {
    return allNames().stream()
        .map(options.getSeverityMap()::get)
        .filter(flag -> flag != null && flag != ErrorProneOptions.Severity.DEFAULT);
  }

  /** What the flags of the compilation make of a finding. */
  private SeverityLevel flagged(ErrorProneOptions options) {
    boolean isError = flags(options).anyMatch(flag -> flag == ErrorProneOptions.Severity.ERROR);
    return isError && !options.isDropErrorsToWarnings()
        ? SeverityLevel.ERROR
        : SeverityLevel.WARNING;
  }

  private static Severity shown(SeverityLevel level) {
    return switch (level) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case SUGGESTION -> Severity.NOTE;
    };
  }
}
