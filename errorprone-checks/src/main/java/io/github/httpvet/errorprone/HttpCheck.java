package io.github.httpvet.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
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
 * Shows the findings of one rule, all of a file at once, so that files without one need not be
 * matched call by call for each rule. So what Error Prone does for a match, such as to honour
 * suppressions in the code around it, is asked for here.
 */
abstract class HttpCheck extends BugChecker implements CompilationUnitTreeMatcher {

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

  /** Asked of every file: of one without findings, what was kept of it has to go. */
  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    UnitFindings unit = UnitFindings.of(state, this::rules);
    for (UnitFindings.Placed placed : unit.in(tree)) {
      Finding finding = placed.reported().finding();
      if (finding.rule().equals(canonicalName()) && !isSuppressed(placed.path(), state)) {
        Description.Builder description =
            buildDescription(new AnchorPosition((JCTree) placed.tree(), finding.anchor().pos()))
                .setMessage(finding.message() + "\n" + finding.advice());
        ErrorProneOptions options = state.errorProneOptions();
        finding.fixes().forEach(fix -> description.addFix(suggested(fix)));
        Optional<SeverityLevel> level = severity(placed.reported(), options);
        level.ifPresent(description::overrideSeverity);
        state.reportMatch(description.build());
        unit.addShown(finding, shown(level.orElseGet(() -> flagged(options))));
      }
    }
    return Description.NO_MATCH;
  }

  private boolean isSuppressed(TreePath place, VisitorState state) {
    for (Tree around : place) {
      boolean isDeclaration =
          around instanceof ClassTree
              || around instanceof MethodTree
              || around instanceof VariableTree;
      if (isDeclaration
          && (isSuppressed(around, state) || isGenerated(around, state.errorProneOptions()))) {
        return true;
      }
    }
    return false;
  }

  /** True if the user wants no warnings there, as the whole file's is known before. */
  private boolean isGenerated(Tree declaration, ErrorProneOptions options) {
    return options.disableWarningsInGeneratedCode()
        && options.getSeverityMap().get(canonicalName()) != ErrorProneOptions.Severity.ERROR
        && ASTHelpers.hasDirectAnnotationWithSimpleName(
            ASTHelpers.getSymbol(declaration), "Generated");
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
