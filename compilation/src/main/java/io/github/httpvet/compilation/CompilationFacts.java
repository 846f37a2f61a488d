package io.github.httpvet.compilation;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.SourceNames;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Examined;
import io.github.httpvet.javac.FactRounds;
import io.github.httpvet.javac.Lowered;
import io.github.httpvet.javac.Lowering;
import io.github.httpvet.javac.Prefilter;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;

/**
 * What the units of a compilation and the jars of its class path tell each other.
 *
 * <p>Before the first unit is checked, all that may have to do with a client are given types, told
 * from and lowered: so it does not matter in which order javac goes through them, and none is
 * looked at after javac has taken it apart to generate its code.
 */
public final class CompilationFacts {

  /** A unit that has to do with a client, with all that others tell it. */
  public record Prepared(Lowered lowered, Examined examined) {}

  private final Trees trees;
  private final Elements elements;
  private final Lowering lowering;
  private final ConfiguredRules rules;
  private final FactRounds<CompilationUnitTree> rounds = new FactRounds<>();
  private final Map<CompilationUnitTree, Optional<Prepared>> prepared = new IdentityHashMap<>();
  private final Map<CompilationUnitTree, UnitCheck> checks = new IdentityHashMap<>();
  private final Map<UnitCheck, UnitCheck> knowing = new IdentityHashMap<>();
  private Facts ofOthers = Facts.NONE;

  /** Of a compilation. */
  public CompilationFacts(
      Trees trees, Elements elements, Lowering lowering, ConfiguredRules rules) {
    this.trees = trees;
    this.elements = elements;
    this.lowering = lowering;
    this.rules = rules;
  }

  /**
   * Finds what the units tell.
   *
   * @return one line for the user for each file of facts that cannot be understood
   */
  public List<String> gather(Collection<CompilationUnitTree> units) {
    List<CompilationUnitTree> taking = units.stream().filter(this::takesFacts).toList();
    List<String> problems = new ArrayList<>();
    if (taking.isEmpty()) {
      return problems;
    }
    Set<String> names = new HashSet<>();
    taking.forEach(unit -> names.add(name(unit)));
    Facts used = new UsedFacts(trees, elements).in(taking, problems);
    ofOthers = used.notOf(new SourceNames(names));
    taking.forEach(this::prepare);
    tellEachOther(taking);
    knowing.clear();
    return problems;
  }

  private void tellEachOther(List<CompilationUnitTree> units) {
    Optional<FactRounds<CompilationUnitTree>.News> news = rounds.next();
    while (news.isPresent()) {
      List<CompilationUnitTree> concerned = new ArrayList<>();
      for (CompilationUnitTree unit : units) {
        if (news.get().concern(unit, text(unit))) {
          concerned.add(unit);
        }
      }
      if (concerned.isEmpty()) {
        return;
      }
      knowing.clear();
      concerned.forEach(this::prepare);
      news = rounds.next();
    }
  }

  /** True if a unit has types, and others may tell it something. */
  private boolean takesFacts(CompilationUnitTree unit) {
    try {
      SourceRules source = rules.of(unit.getSourceFile());
      boolean takes =
          !source.isExcluded()
              && source.check().takesFacts()
              && unit.getTypeDecls().stream().anyMatch(ClassTree.class::isInstance);
      if (takes) {
        checks.put(unit, source.check());
      }
      return takes;
    } catch (ConfigurationException e) {
      return false; // Told of when the unit is checked.
    }
  }

  private static String name(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String simple = file.endsWith(".java") ? file.substring(0, file.length() - 5) : file;
    return unit.getPackageName() == null ? simple : unit.getPackageName() + "." + simple;
  }

  private static String text(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      return ""; // Told of when the unit is checked.
    }
  }

  /** What goes wrong in a unit is told when it is checked: it is tried again then. */
  private void prepare(CompilationUnitTree unit) {
    try {
      Optional<Prepared> now = prepare(unit, knowing(checks.get(unit)), text(unit));
      Optional<Prepared> before = prepared.put(unit, now);
      if (now.isPresent() || before != null && before.isPresent()) {
        rounds.tell(unit, now.map(it -> it.examined().facts()).orElse(UnitFacts.NONE));
      }
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      prepared.remove(unit);
    }
  }

  private UnitCheck knowing(UnitCheck check) {
    Facts facts = ofOthers.and(rounds.facts());
    return knowing.computeIfAbsent(check, one -> facts.equals(Facts.NONE) ? one : one.with(facts));
  }

  private Optional<Prepared> prepare(CompilationUnitTree unit, UnitCheck check, String text) {
    Prefilter prefilter = new Prefilter(check);
    if (!prefilter.mayWant(text)) {
      return Optional.empty();
    }
    attribute(unit);
    if (!prefilter.wants(unit, text, trees)) {
      return Optional.empty();
    }
    Optional<Prepared> before = prepared.getOrDefault(unit, Optional.empty());
    Lowered lowered =
        before
            .map(Prepared::lowered)
            .orElseGet(() -> lowering.lower(unit, unit.getSourceFile().getName(), text));
    return Optional.of(new Prepared(lowered, check.examine(lowered.unit())));
  }

  /**
   * Gives types to all classes of a unit. Asked for the element of a tree that cannot have one,
   * javac attributes the class around it: that is how annotation processors can look into methods.
   */
  private void attribute(CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree tree) {
        trees.getElement(new TreePath(new TreePath(path, tree), tree.getModifiers()));
      }
    }
  }

  /**
   * What is known of a unit when it is to be checked; once, since it is forgotten then.
   *
   * @param check its rules
   * @return empty if it has nothing to do with a client
   * @throws IOException if it cannot be read
   */
  public Optional<Prepared> take(CompilationUnitTree unit, UnitCheck check) throws IOException {
    Optional<Prepared> known = prepared.remove(unit);
    if (known != null) {
      return known;
    }
    String text = unit.getSourceFile().getCharContent(true).toString();
    return prepare(unit, check.takesFacts() ? knowing(check) : check, text);
  }
}
