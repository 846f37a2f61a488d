package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.facts.FactFinder;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fingerprints;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one entry to the rules: give it a lowered unit, get findings. Immutable and safe for use by
 * several threads.
 */
public final class Vet {

  private static final List<Rule> ALL =
      List.of(
          new HttpClientInLoop(),
          new HttpClientPerRequest(),
          new HttpTransportPerRequest(),
          new HttpTimeoutMissing(),
          new HttpResponseNotClosed(),
          new HttpPoolMisconfigured(),
          new HttpInterceptorLeak(),
          new HttpResponseNotDrained(),
          new HttpTimeoutIneffective(),
          new HttpTimeoutDisabled(),
          new HttpTimeoutOnWaitOnly(),
          new HttpDeadlineMissing(),
          new HttpBlockingInEventLoop(),
          new HttpRetryUnbounded(),
          new HttpRetryUnsafe(),
          new HttpKeepAliveDisabled(),
          new HttpBodyUnbounded(),
          new HttpResponseClosedLate(),
          new HttpStatusUnchecked(),
          new HttpCallUnderLock());

  /** Added to what is known of libraries, whatever rules are chosen; by {@link #MODELS_KEY}. */
  public static final Option MODELS =
      new Option(
          "models",
          "A file with the roles of types and methods of your own that wrap HTTP clients.",
          "",
          List.of(),
          false);

  /** The key of {@link #MODELS} among the options. */
  public static final String MODELS_KEY = "httpvet:models";

  /** Whether findings of level note are shown; by {@link #NOTES_KEY}. */
  public static final Option NOTES =
      new Option(
          "notes",
          "Whether findings are shown that are true and often tolerated, as notes.",
          "false",
          List.of("true", "false"),
          false);

  /** The key of {@link #NOTES} among the options. */
  public static final String NOTES_KEY = "httpvet:notes";

  /** Whether code is judged by what other files and jars tell; by {@link #FACTS_KEY}. */
  public static final Option FACTS =
      new Option(
          "facts",
          "Whether what other files and jars tell of their methods counts.",
          "true",
          List.of("true", "false"),
          false);

  /** The key of {@link #FACTS} among the options. */
  public static final String FACTS_KEY = "httpvet:facts";

  /** What the options of {@link #FIX_TIMEOUTS} stand under, as those of a rule under its name. */
  public static final String FIX_TIMEOUT = "FixTimeout";

  static final Option FIX_CONNECT =
      Option.ofTime(
          "connect", "How long fixes let a call connect, or wait for a pooled connection.", "10s");

  static final Option FIX_RESPONSE =
      Option.ofTime("response", "How long fixes let a call wait for all else.", "30s");

  /** The times that fixes set; of no rule. */
  public static final List<Option> FIX_TIMEOUTS = List.of(FIX_CONNECT, FIX_RESPONSE);

  private final Catalog base;
  private final Catalog catalog;
  private final OwnModels ownModels;
  private final List<Rule> rules;
  private final Options options;
  private final Facts facts;
  private final Facts results;

  private Vet(
      Catalog base,
      Catalog catalog,
      OwnModels ownModels,
      List<Rule> rules,
      Options options,
      Facts facts) {
    this.base = base;
    this.catalog = catalog;
    this.ownModels = ownModels;
    this.rules = rules;
    this.options = options;
    this.facts = facts;
    this.results = facts.ofResults();
  }

  /** Every rule that exists, in the order of the documentation. */
  public static List<RuleInfo> rules() {
    return ALL.stream().map(Rule::info).toList();
  }

  /** The options, by the rule or other name that they stand under; all but those of httpvet. */
  public static Map<String, List<Option>> options() {
    Map<String, List<Option>> options = new LinkedHashMap<>();
    rules().forEach(rule -> options.put(rule.name(), rule.options()));
    options.put(FIX_TIMEOUT, FIX_TIMEOUTS);
    return options;
  }

  /**
   * The given rules with the given options.
   *
   * @param rules names of rules
   * @param options by {@code Rule:option}, {@link #MODELS_KEY}, {@link #NOTES_KEY} or {@link
   *     #FACTS_KEY}; what is not there has its default
   * @throws ConfigurationException for an unknown rule, option or value
   */
  public static Vet of(Collection<String> rules, Map<String, String> options) {
    List<Rule> chosen = new ArrayList<>();
    for (String name : rules) {
      chosen.add(
          ALL.stream()
              .filter(rule -> rule.info().name().equals(name))
              .findFirst()
              .orElseThrow(() -> new ConfigurationException("unknown rule `" + name + "`")));
    }
    Options checked = Options.of(rules(), options);
    Models models = Models.of(checked.models());
    return new Vet(
        models.catalog(), models.catalog(), models.own(), List.copyOf(chosen), checked, Facts.NONE);
  }

  /**
   * The same, with what files tell each other instead of what they told before. What the user's own
   * table says of a method or type stands for all that is told of it.
   */
  public Vet with(Facts facts) {
    Facts counting = takesFacts() ? ownModels.leftOf(facts) : Facts.NONE;
    Catalog known = counting.isEmpty() ? base : base.and(counting.library());
    return new Vet(base, known, ownModels, rules, options, counting);
  }

  /** False if what others tell does not count, so that nobody need look for it. */
  public boolean takesFacts() {
    return options.facts();
  }

  /** What a unit tells other files. Throws whatever a bug of ours throws, as {@link #check}. */
  public UnitFacts facts(Unit unit) {
    return examine(unit).facts();
  }

  /** Both of a unit, its findings and what it tells other files, from the same analyses. */
  public Examined examine(Unit unit) {
    Analysis analysis = new Analysis(unit, catalog);
    return new Examined() {
      @Override
      public List<Finding> findings() {
        return check(analysis);
      }

      @Override
      public UnitFacts facts() {
        return FactFinder.in(analysis).and(ClientsOfOthers.of(analysis).facts());
      }
    };
  }

  /**
   * True if the text names a client's package or an API that stands for one, calls what other files
   * tell to give something of one, or declares a type that other files hand responses to: the cheap
   * question that spares lowering most files.
   */
  public boolean mentionsClient(CharSequence source) {
    return base.mentionsClient(source) || results.areCalled(source) || facts.areAskedOf(source);
  }

  /**
   * True if the text calls a method that has the name of a client's method, so that it may reach a
   * client through inherited fields or inferred types without naming its package. Only a front end
   * with full types needs to ask; it then lowers the file if {@link #isClientType} holds for the
   * owner of any such call.
   */
  public boolean mayReachClient(CharSequence source) {
    return catalog.callsClientMethod(source);
  }

  /** What the user's own table names, for a front end that knows the class path. */
  public OwnModels ownModels() {
    return ownModels;
  }

  /** True if a type of that canonical name belongs to a client library. */
  public boolean isClientType(String canonicalName) {
    return catalog.isClientType(canonicalName);
  }

  /** True if one of the keys of a file of settings configures a client. */
  public boolean configuresClient(KeyFile file) {
    return !new SetKeys(catalog, file, List.of()).own().isEmpty();
  }

  /**
   * The findings in a file of settings, in its order.
   *
   * @param beside the other files that set the same program up
   */
  public List<Finding> check(KeyFile file, List<KeyFile> beside) {
    SetKeys keys = new SetKeys(catalog, file, beside);
    if (keys.own().isEmpty()) {
      return List.of();
    }
    List<String> chosen = rules.stream().map(rule -> rule.info().name()).toList();
    List<Finding> findings = new ArrayList<>();
    for (KeyRule rule : keyRules()) {
      if (chosen.contains(rule.rule())) {
        findings.addAll(rule.check(keys));
      }
    }
    findings.sort(Comparator.comparingInt(Finding::offset).thenComparing(Finding::rule));
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream()
        .map(finding -> numbered(finding, seen.merge(finding.fingerprint(), 1, Integer::sum)))
        .filter(finding -> finding.level() != Level.NOTE || options.notes())
        .filter(finding -> !file.isIgnored(finding.rule(), finding.offset()))
        .toList();
  }

  private static Finding numbered(Finding finding, int number) {
    return number == 1
        ? finding
        : finding.withFingerprint(finding.fingerprint() + " (" + number + ")");
  }

  private List<KeyRule> keyRules() {
    return List.of(
        new KeyTimeoutMissing(catalog),
        new KeyTimeoutDisabled(),
        new KeyTimeoutIneffective(),
        new KeyPoolMisconfigured(),
        KeyValue.WHOLE_BODIES,
        KeyValue.NO_REUSE);
  }

  /**
   * The findings in a unit, in source order. Throws whatever a bug of ours throws: front ends catch
   * it, report it once and go on.
   */
  public List<Finding> check(Unit unit) {
    return examine(unit).findings();
  }

  private List<Finding> check(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      findings.addAll(rule.check(analysis, options));
    }
    findings.sort(Comparator.comparingInt(Finding::offset).thenComparing(Finding::rule));
    List<Finding> joined = new SameVariable(analysis.index()).joined(findings);
    // Notes are named before they are left out: without them the others keep their names.
    Elsewhere elsewhere = new Elsewhere(analysis);
    return Fingerprints.named(analysis.index().unit(), joined).stream()
        .map(elsewhere::told)
        .filter(finding -> finding.level() != Level.NOTE || options.notes())
        .toList();
  }
}
